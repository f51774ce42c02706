using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Knots;

/// <summary>All knots: the sore ones, the quiet ones, those put aside for a while and the closed ones.</summary>
public sealed class KnotsModel(UnknotDb db, Now now, Texts texts) : PageModel
{
    private const int OnAPage = 100;

    /// <summary>The knots of this page, group by group.</summary>
    public IReadOnlyList<IGrouping<string, Line>> Groups { get; private set; } = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Which page of the list it is, from 1.</summary>
    public int At { get; private set; }

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Count + OnAPage - 1) / OnAPage);

    /// <summary>What the page before had to say.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    public async Task OnGetAsync(int? at, CancellationToken stop)
    {
        IQueryable<Knot> knots = db.Knots.AsNoTracking().Where(k => k.State != KnotStanding.Draft);
        Count = await knots.CountAsync(stop);
        At = Math.Clamp(at ?? 1, 1, Pages);
        var page = await knots
            .OrderBy(k => k.State == KnotStanding.Open || k.State == KnotStanding.Back ? 0 : k.State == KnotStanding.Quiet ? 1 : k.State == KnotStanding.Paused ? 2 : 3)
            .ThenByDescending(k => k.StateSince).ThenBy(k => k.Id).Skip((At - 1) * OnAPage).Take(OnAPage)
            .Select(k => new { k.Id, k.Name, k.State, k.StateSince }).ToListAsync(stop);
        Groups = [.. page.Select(k => new Line(k.Id, k.Name, GroupOf(k.State), texts["knots.line." + Word(k.State), Day(k.StateSince)])).GroupBy(line => line.Group)];
    }

    /// <summary>A standing as the texts name it.</summary>
    /// <param name="state">The standing.</param>
    /// <returns>open, quiet, back, closed or paused.</returns>
    internal static string Word(KnotStanding state) => state.ToString().ToLowerInvariant();

    private static string GroupOf(KnotStanding state) => state == KnotStanding.Back ? Word(KnotStanding.Open) : Word(state);

    private string Day(DateTimeOffset at) => now.DayOf(at).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A knot in the list.</summary>
    /// <param name="Id">The knot.</param>
    /// <param name="Name">What the person calls it.</param>
    /// <param name="Group">open, quiet, paused or closed.</param>
    /// <param name="Stands">Where it stands, and since when.</param>
    public sealed record Line(Guid Id, string Name, string Group, string Stands);
}
