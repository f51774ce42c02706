using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Web.Shell.Guards;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Safety;

/// <summary>Whom to call, and in which country.</summary>
[OpenInEmergency]
public sealed class LinesModel(UnknotDb db, LocalPerson person, KnowledgeBase knowledge) : PageModel
{
    private static readonly string[] s_back = ["/safety", "/safety/stop", "/safety/lines", "/settings"];

    /// <summary>The numbers.</summary>
    public Numbers Numbers { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Numbers = await Numbers.OfAsync(db, person, knowledge.RedFlags, stop);

    public async Task<IActionResult> OnPostAsync(string? country, string? back, CancellationToken stop)
    {
        string? chosen = string.IsNullOrEmpty(country) ? null : country;
        if (chosen is not null && !knowledge.RedFlags.EmergencyNumbers.Has(chosen))
        {
            return BadRequest();
        }

        await db.People.Where(p => p.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.Country, chosen), stop);
        return Redirect(s_back.Contains(back) ? back! : "/safety/lines");
    }
}
