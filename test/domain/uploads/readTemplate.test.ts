import { readTemplate } from "../../../src/domain/uploads/readTemplate";

const of2016 = "preferred_first_name,preferred_last_name,primary_email_address,work_title,license_english_status";

function templateOf(source: string) {
  const reading = readTemplate(source);
  if (reading.kind === "refused") throw new Error(reading.code);
  return reading.template;
}

it("[A1.1] the template of 2016", () => {
  expect(templateOf(of2016)).toEqual({
    headers: of2016.split(","),
    known: "2016",
    email: 2,
    firstName: 0,
    lastName: 1,
    title: 3,
    license: 4,
    licenses: 1,
    leftOut: [],
  });
});

it("[A1.3, A1.4, A1.8, A1.9] the Admin Center's: groups, permissions, ids and unknown columns stay out", () => {
  const template = templateOf(
    "invited_email_address\tpreferred_first_name\tseat_id\tgroups\tpermission_curate_content\tCWES_license_LEARNING_status\tadd_to_groups\t",
  );
  expect(template).toMatchObject({
    known: "admin-center",
    email: 0,
    firstName: 1,
    lastName: null,
    title: null,
    license: 5,
  });
  expect(template.leftOut).toEqual(["seat_id", "groups", "permission_curate_content", "add_to_groups"]);
});

it("[A1.7] none or several license columns are told apart", () => {
  expect(templateOf("invited_email_address,a_license_b_status,c_license_current_status")).toMatchObject({
    license: null,
    licenses: 2,
  });
  expect(templateOf("primary_email_address")).toMatchObject({ license: null, licenses: 0 });
});

it.each([
  ["a byte order mark and CRLF", `\ufeff${of2016}\r\nana@example.com,x\r\n`],
  [
    "quotes",
    of2016
      .split(",")
      .map((header) => `"${header}"`)
      .join(","),
  ],
  ["tabs from Excel", `${of2016.replaceAll(",", "\t")}\r\n\t\t\t`],
  ["empty lines before it", `\r\n\n${of2016}`],
  ["empty columns after it", `${of2016},,`],
])("[A1.12] reads the first line alone, with %s", (_, source) => {
  expect(templateOf(source).headers).toEqual(of2016.split(","));
});

it("[A1.5] a header with a comma or a quote in quotes stays as it is", () => {
  const template = templateOf('invited_email_address,"CWES, ""Hub"" license_status"');
  expect(template.headers).toEqual(["invited_email_address", 'CWES, "Hub" license_status']);
});

it.each([
  ["nothing", "", "empty"],
  ["commas alone", ",,\r\n", "empty"],
  ["a person's row", "Ana,Sample,ana@example.com", "holds-values"],
  ["a number that could be an SSN", "primary_email_address,900-12-3456", "holds-values"],
  ["a number", "primary_email_address,4711", "holds-values"],
  ["a formula", "primary_email_address,=A1", "holds-values"],
  ["no column for addresses", "first,last", "no-email"],
  ["[A1.1] headers in another case", of2016.toUpperCase(), "no-email"],
  ["[A1.3] only the old address", "existing_email_address,preferred_first_name", "no-email"],
  ["two columns for addresses", "primary_email_address,invited_email_address", "repeated"],
  ["two columns for a name", "primary_email_address,preferred_first_name,preferred_first_name", "repeated"],
])("[G14] %s is no template", (_, source, code) => {
  expect(readTemplate(source)).toEqual({ kind: "refused", code });
});

it("cells of a sheet are read as they are", () => {
  expect(readTemplate(["primary_email_address", "work_title", "", ""])).toMatchObject({
    kind: "template",
    template: { headers: ["primary_email_address", "work_title"], email: 0, title: 1 },
  });
});
