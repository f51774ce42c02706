using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Store;
using Unknot.Store.Exports;

namespace Unknot.Web.Features.Settings;

/// <summary>All that is stored, to take along: one document, or a table at a time.</summary>
public sealed class TakeAlongModel(UnknotDb db) : PageModel
{
    /// <summary>The tables with their rows.</summary>
    public IReadOnlyList<(string Name, int Rows)> Tables { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Tables = await Export.TablesAsync(db, stop);
}
