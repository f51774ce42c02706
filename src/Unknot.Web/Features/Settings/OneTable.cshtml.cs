using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Store;
using Unknot.Store.Exports;

namespace Unknot.Web.Features.Settings;

/// <summary>A table as a file for a spreadsheet.</summary>
public sealed class OneTableModel(UnknotDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string table, CancellationToken stop) =>
        await Export.TableAsync(db, table, stop) is { } csv ? File(csv, "text/csv; charset=utf-8", table + ".csv") : NotFound();
}
