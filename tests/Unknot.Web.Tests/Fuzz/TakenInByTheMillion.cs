using System.Text;
using System.Text.Json.Nodes;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Exports;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Databases;
using Unknot.Web.Tests.Store;

namespace Unknot.Web.Tests.Fuzz;

/// <summary>Documents of everything, spoilt: refused with the place, or taken and given out again as they came.</summary>
[Trait("Takes", "long")]
public sealed class TakenInByTheMillion
{
    private readonly Random _dice = new(SentByTheMillion.Seed);

    [Fact]
    public async Task A_document_is_refused_with_a_place_or_would_be_taken_whole()
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        await WritesOfOnePerson.KeepAsync(database, person, knot, OneLoop.CheckIn(knot, 4), OneLoop.Plan(knot));
        await using UnknotDb from = database.For(person);
        byte[] whole = await Export.EverythingAsync(from, TestContext.Current.CancellationToken);
        Guid nobody = await database.NewPersonAsync();

        int refused = 0;
        for (int number = 0; number < SentByTheMillion.All / 20; number++)
        {
            byte[] spoilt = _dice.Next(2) == 0 ? Changed(whole) : Cut(whole);
            await using UnknotDb empty = database.For(nobody);
            Result<ImportOutcome> taken = await Import.TryAsync(empty, spoilt, "a.json", TestContext.Current.CancellationToken);
            refused += taken.IsValue ? 0 : 1;
            taken.Problems.ShouldAllBe(problem => problem.Where.Length > 0 && problem.What.Length > 10, Encoding.UTF8.GetString(spoilt));
        }

        refused.ShouldBeGreaterThan(SentByTheMillion.All / 80);
    }

    /// <summary>A value of it is another.</summary>
    private byte[] Changed(byte[] whole)
    {
        JsonNode document = JsonNode.Parse(whole)!;
        JsonNode[] all = [.. Below(document)];
        JsonNode one = all[_dice.Next(1, all.Length)];
        JsonNode other = _dice.Next(4) switch
        {
            0 => JsonValue.Create(Encoding.UTF8.GetString(Nasty.Of(_dice, one.ToString(), []))),
            1 => JsonValue.Create(_dice.Next(2) == 0 ? _dice.Next(-20, 20) : Math.ScaleB(_dice.NextDouble(), _dice.Next(-1000, 1000))),
            2 => new JsonArray(JsonValue.Create(true)),
            _ => all[_dice.Next(1, all.Length)].DeepClone(),
        };
        one.ReplaceWith(other);
        return Encoding.UTF8.GetBytes(document.ToJsonString());
    }

    private byte[] Cut(byte[] whole)
    {
        byte[] spoilt = [.. whole];
        for (int i = 0; i < 3; i++)
        {
            spoilt[_dice.Next(spoilt.Length)] = (byte)_dice.Next(256);
        }

        return _dice.Next(2) == 0 ? spoilt : spoilt[.._dice.Next(spoilt.Length)];
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) => (node switch
    {
        JsonObject all => all.Select(one => one.Value).OfType<JsonNode>(),
        JsonArray all => all.OfType<JsonNode>(),
        _ => [],
    }).SelectMany(Below).Prepend(node);
}
