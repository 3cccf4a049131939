import type { Book } from "./book";
import { ConditionalFormatRuleBuilder } from "./conditional-format";
import { DataValidationBuilder } from "./data-validation";
import * as enums from "./enums";
import { Model } from "./model";
import type { Range } from "./range";
import type { RangeList } from "./range-list";
import type { Selection } from "./selection";
import type { Sheet } from "./sheet";
import { Spreadsheet } from "./spreadsheet";
import { Ui } from "./ui";

/** SpreadsheetApp. */
export class SpreadsheetApp extends Model {
  readonly BooleanCriteria = enums.BooleanCriteria;
  readonly BorderStyle = enums.BorderStyle;
  readonly CopyPasteType = enums.CopyPasteType;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  readonly Dimension = enums.Dimension;
  readonly GroupControlTogglePosition = enums.GroupControlTogglePosition;
  readonly InterpolationType = enums.InterpolationType;
  readonly ProtectionType = enums.ProtectionType;
  readonly SheetType = enums.SheetType;
  readonly TextDirection = enums.TextDirection;
  readonly WrapStrategy = enums.WrapStrategy;

  constructor(readonly book: Book) {
    super();
  }

  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet(this.book);
  }

  getActive(): Spreadsheet {
    return this.getActiveSpreadsheet();
  }

  getActiveSheet(): Sheet {
    return this.getActiveSpreadsheet().getActiveSheet();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  getActiveRange(): Range | null {
    return this.getActiveSpreadsheet().getActiveRange();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  getActiveRangeList(): RangeList {
    return this.getSelection().getActiveRangeList();
  }

  getCurrentCell(): Range | null {
    return this.getActiveSpreadsheet().getCurrentCell();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }

  getSelection(): Selection {
    return this.getActiveSpreadsheet().getSelection();
  }

  getUi(): Ui {
    return new Ui(this.book);
  }

  /** Writes take effect at once here; a read waits for the calculation by itself. */
  flush(): void {
    return;
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.book);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.book);
  }
}
