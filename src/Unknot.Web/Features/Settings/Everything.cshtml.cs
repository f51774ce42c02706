using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Store;
using Unknot.Store.Exports;

namespace Unknot.Web.Features.Settings;

/// <summary>The document of everything.</summary>
public sealed class EverythingModel(UnknotDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => File(await Export.EverythingAsync(db, stop), "application/json; charset=utf-8", "unknot.json");
}
