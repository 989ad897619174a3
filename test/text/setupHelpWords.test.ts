import { fieldsIn } from "../../src/domain/setup/columnHelps";
import { setupHelpWords } from "../../src/text/setupHelpWords";

it.each(fieldsIn("both"))("the help of %s fits Excel's prompt (32 and 255 characters)", (field) => {
  const { title, message } = setupHelpWords(field, 20);
  expect([title.length > 0 && title.length <= 32, message.length > 0 && message.length <= 255]).toEqual([true, true]);
});
