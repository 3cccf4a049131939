import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** Keeps a dropdown in a hidden column from asking for a row as tall as its text is long, letter under letter. */
export function ignoreHiddenHeights(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      // handlers run from the highest number down; this one comes after those that draw dropdowns
      priority: 1,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, location, next) => {
        const asks = cell?.interceptorAutoHeight !== undefined && !location.worksheet.getColVisible(location.col);
        return next(asks ? { ...cell, interceptorAutoHeight: undefined } : cell);
      },
    });
}
