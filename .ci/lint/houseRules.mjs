/** Our own lint rules: those that no published plug-in has. Each is small; `test/house/lintRules.test.ts` proves each can fail. */

/** A cast or a non-null mark says on its line, or in a comment above it, why it is right. */
const reasonForCast = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: { reason: "Say in a comment on this line, or above it, why this {{what}} is right." },
  },
  create(context) {
    const { sourceCode } = context;
    const commented = new Set();
    for (const { loc } of sourceCode.getAllComments())
      for (let line = loc.start.line; line <= loc.end.line + 1; line += 1) commented.add(line);
    const report = (node, what) => {
      const lastLine = node.loc.end.line;
      const sameLine = sourceCode.getAllComments().some(({ loc }) => loc.start.line === lastLine);
      if (!sameLine && !commented.has(node.loc.start.line))
        context.report({ node, messageId: "reason", data: { what } });
    };
    return {
      TSAsExpression(node) {
        const isConst = node.typeAnnotation.type === "TSTypeReference" && node.typeAnnotation.typeName.name === "const";
        if (!isConst) report(node, "cast");
      },
      TSTypeAssertion: (node) => report(node, "cast"),
      TSNonNullExpression: (node) => report(node, "non-null mark"),
    };
  },
};

/** A suppression names its rule and its reason: `eslint-disable-next-line rule -- reason`. */
const reasonForSuppression = {
  meta: {
    type: "problem",
    schema: [],
    messages: { reason: "Name the rule and the reason: eslint-disable-next-line rule -- reason." },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const words = /^\s*eslint-disable(?:-next-line|-line)?\b(?<rest>[\s\S]*)$/.exec(comment.value);
          if (words !== null && !/^\s+\S[\s\S]*\s--\s+\S/.test(words.groups.rest))
            context.report({ loc: comment.loc, messageId: "reason" });
        }
      },
    };
  },
};

/** A file has at most `max` lines, unless it holds nothing but data: no function with statements. */
const fileLength = {
  meta: {
    type: "suggestion",
    schema: [
      { type: "object", properties: { max: { type: "integer" } }, required: ["max"], additionalProperties: false },
    ],
    messages: {
      long: "{{lines}} lines, at most {{max}}: one idea per file. Only a file that holds nothing but data may be longer.",
    },
  },
  create(context) {
    const { max } = context.options[0];
    let holdsCode = false;
    return {
      ":function > BlockStatement": () => (holdsCode = true),
      "Program:exit"(node) {
        const lines = context.sourceCode.lines.length - (context.sourceCode.lines.at(-1) === "" ? 1 : 0);
        if (holdsCode && lines > max) context.report({ node, messageId: "long", data: { lines, max } });
      },
    };
  },
};

/** An exported function, and with `types` an exported type, has a doc comment that says what it promises. */
const promise = {
  meta: {
    type: "suggestion",
    schema: [
      { type: "object", properties: { types: { type: "boolean" } }, required: ["types"], additionalProperties: false },
    ],
    messages: { missing: "Say in a doc comment what {{name}} promises." },
  },
  create(context) {
    const types = context.options[0].types ? ["TSTypeAliasDeclaration", "TSInterfaceDeclaration"] : [];
    const promises = ["FunctionDeclaration", "ClassDeclaration", ...types];
    return {
      ExportNamedDeclaration(node) {
        const { declaration } = node;
        if (declaration === null || !promises.includes(declaration.type)) return;
        const before = context.sourceCode.getCommentsBefore(node).at(-1);
        if (before?.type !== "Block" || !before.value.startsWith("*"))
          context.report({ node: declaration.id, messageId: "missing", data: { name: declaration.id.name } });
      },
    };
  },
};

export const houseRules = {
  rules: {
    "reason-for-cast": reasonForCast,
    "reason-for-suppression": reasonForSuppression,
    "file-length": fileLength,
    promise,
  },
};
