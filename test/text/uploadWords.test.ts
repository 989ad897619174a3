import { readTemplate } from "../../src/domain/uploads/readTemplate";
import { describeTemplate, describeUpload, describeUploadRefusal } from "../../src/text/uploadWords";

it("[A1.7] names the license column for a person to confirm, and what is left out", () => {
  const reading = readTemplate("invited_email_address,groups,seat_id,CWES_license_LEARNING_status");
  expect(reading.kind === "template" && describeTemplate(reading.template)).toEqual([
    "The template of the Admin Center.",
    "The license is given and taken by the column CWES_license_LEARNING_status. Is that the right one?",
    "Left out of the file: groups and seat_id. An empty cell there could change something.",
  ]);
});

it("[G14] a row that is not in the file is named, its value is not", () => {
  expect(describeUploadRefusal({ tab: "Unit 12", row: 7, code: "holds-ssn" })).toBe(
    "Unit 12, row 7: a value looks like an SSN.",
  );
});

it("[A1.2] says when people are added without a license", () => {
  expect(describeUpload("add", 1, true)).toBe(
    "1 client in the file. The template has no column for the license: people are added without one, and no invitation is sent.",
  );
  expect(describeUpload("revoke", 2, false)).toBe(
    "2 clients in the file: the e-mail address, and the license set to inactive.",
  );
});
