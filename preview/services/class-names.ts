import { EmbeddedChart, EmbeddedChartBuilder } from "./chart";
import { Group } from "./column-groups";
import { BooleanCondition, ConditionalFormatRule, ConditionalFormatRuleBuilder } from "./conditional-format";
import { DataValidation, DataValidationBuilder } from "./data-validation";
import { DeveloperMetadata, DeveloperMetadataFinder, DeveloperMetadataLocation } from "./developer-metadata";
import { Filter } from "./filter";
import { HtmlOutput, HtmlService } from "./html-service";
import { Lock, LockService } from "./lock-service";
import type { Model } from "./model";
import { NamedRange } from "./named-range";
import { Properties, PropertiesService } from "./properties-service";
import { Protection } from "./protection";
import { Range } from "./range";
import { RangeList } from "./range-list";
import { Selection } from "./selection";
import { Session, User } from "./session";
import { Sheet } from "./sheet";
import { Charts, Logger, ScriptApp } from "./small-services";
import { Spreadsheet } from "./spreadsheet";
import { SpreadsheetApp } from "./spreadsheet-app";
import { TextFinder } from "./text-finder";
import { Menu, PromptResponse, Ui } from "./ui";
import { Utilities } from "./utilities";

/** Every class of Apps Script that is modelled, by Google's name for it; a bundler may give the class itself another. */
export const CLASSES = {
  BooleanCondition,
  Charts,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  DataValidation,
  DataValidationBuilder,
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
  EmbeddedChart,
  EmbeddedChartBuilder,
  Filter,
  Group,
  HtmlOutput,
  HtmlService,
  Lock,
  LockService,
  Logger,
  Menu,
  NamedRange,
  PromptResponse,
  Properties,
  PropertiesService,
  Protection,
  Range,
  RangeList,
  ScriptApp,
  Selection,
  Session,
  Sheet,
  Spreadsheet,
  SpreadsheetApp,
  TextFinder,
  Ui,
  User,
  Utilities,
};

const NAMES: ReadonlyMap<unknown, string> = new Map(Object.entries(CLASSES).map(([name, type]) => [type, name]));

/** Google's name for the class of a model. */
export function classNameOf(model: Model): string {
  return NAMES.get(model.constructor) ?? "Object";
}
