/** The add-on's menu, and what it says when a command has done, or could not do, its work. */
export const menu = {
  "menu/insert": "Insert workbook",
  "menu/example": "Fill with an example",
  "menu/review": "Review wording",

  "insert/done": "The OKR workbook is in place.",
  "insert/repaired": "Missing sheets were put back: {sheets}.",
  "insert/nothing-to-do": "The workbook is already here. Nothing was changed.",
  "insert/busy": "Somebody else is changing the workbook right now. Please try again in a moment.",

  "example/title": "Fill with an example",
  "example/ask-insert": "There is no complete OKR workbook in this spreadsheet yet. Put in what is missing and fill it with an example quarter?",
  "example/not-empty": {
    one: "The sheet {sheet} already holds {count} row of yours. The example is only written into an empty workbook, so nothing was changed.",
    other: "The sheet {sheet} already holds {count} rows of yours. The example is only written into an empty workbook, so nothing was changed.",
  },
  "example/done": "An example quarter is in place. Change any value and watch the scores follow.",

  "sidebar/title": "OKR Beacon",

  "error/title": "OKR Beacon",
  "error/no-plan": "There is no Plan sheet in this spreadsheet. Insert the workbook from the menu first.",
  "error/column-missing": "The column “{column}” is missing from the sheet {sheet}. Undo the change that removed it, or give a column this header.",
  "error/no-workbook": "The OKR workbook is not complete in this spreadsheet. Choose Insert workbook from the menu first.",
  "error/refused": "The spreadsheet did not allow this: {reason}",
  "error/statement-gone": "This statement is no longer in the Plan. Read the plan again.",
  "error/statement-changed": "Somebody has changed this statement since it was read. Read the plan again before applying anything.",
  "error/rewrite-blank": "There is nothing to write: the new wording is blank.",
  "error/rewrite-too-long": "The new wording is longer than a cell can hold.",
  "error/bad-request": "The sidebar sent something the add-on does not understand. Close the sidebar and open it again.",
} as const;
