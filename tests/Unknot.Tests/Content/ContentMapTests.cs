using System.Globalization;

namespace Unknot.Tests.Content;

public sealed class ContentMapTests
{
    [Theory]
    [InlineData("muscles/upper_trapezius/movements/stretch", "muscles/upper_trapezius.yaml", "  stretch:")]
    [InlineData("muscles/upper_trapezius/trigger_points/UT2/at", "muscles/upper_trapezius.yaml", "    at: SH_TOP")]
    [InlineData("movements/prone_y_raise/dose/hold_s", "movements/prone_y_raise.yaml", "  hold_s:")]
    [InlineData("redflags/flags/RF13/ask", "redflags.yaml", "    ask: \"Aged 50 or over with a new headache")]
    [InlineData("redflags/gate/questions/G3", "redflags.yaml", "    - id: G3")]
    [InlineData("exposure/questions/Q02/rule/1", "exposure.yaml", "      - {tag: sitting_long, is: over_2_h")]
    [InlineData("regions/SH_TOP/lay", "regions.yaml", "    lay:")]
    [InlineData("care-groups/jaw", "care-groups.yaml", "  - {id: jaw,")]
    [InlineData("words/limits/tilt_away", "words/limits.yaml", "  - id: tilt_away")]
    [InlineData("sources/ARTICLE_B", "sources.yaml", "  ARTICLE_B:")]
    public void A_path_leads_to_its_line(string path, string file, string begins)
    {
        string[] where = Shipped.Content.Map.Where(path).Split(':');

        where[0].ShouldBe(file);
        File.ReadAllLines(Path.Combine(Shipped.Folder, file))[int.Parse(where[1], CultureInfo.InvariantCulture) - 1].ShouldStartWith(begins);
    }

    [Fact]
    public void A_step_that_does_not_exist_falls_back_to_the_one_above() =>
        Shipped.Content.Map.Where("muscles/upper_trapezius/movements/dance").ShouldBe(Shipped.Content.Map.Where("muscles/upper_trapezius/movements"));

    [Fact]
    public void A_file_that_does_not_exist_is_named_as_it_was_asked_for() => Shipped.Content.Map.Where("muscles/elbow_grease").ShouldBe("muscles/elbow_grease");

    [Fact]
    public void A_kind_and_an_id_are_a_path() => Shipped.Content.Map.Where("redflags/flags", "RF13").ShouldBe(Shipped.Content.Map.Where("redflags/flags/RF13"));
}
