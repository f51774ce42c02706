using Unknot.Core.Diary;
using Unknot.Core.Exposure;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;
using Unknot.Core.Planning;
using Unknot.Tests.Physiology;

namespace Unknot.Tests.Forecasting;

public sealed class PersonDaysTests
{
    // A Monday.
    private static readonly DateOnly s_monday = new(2026, 3, 2);

    private static LoadModelContent Model => ModelPeople.Model;

    [Fact]
    public void Who_told_nothing_works_the_usual_day_from_Monday_to_Friday()
    {
        PersonDays days = Of(new() { Entries = [] });

        days.On(s_monday).ShouldBe(Day.AtDesk(ModelPeople.Desks.Unbroken, Model.Days.Hours.Value));
        days.On(s_monday.AddDays(5)).ShouldBe(default);
    }

    [Fact]
    public void Hours_that_were_said_count_before_the_persons_own_middle_before_the_answer_before_the_norm()
    {
        Dictionary<string, ExposureAnswer> answers = new() { [Model.Days.HoursQuestion] = new ExposureAnswer.Number(4) };
        Entry[] said = [.. new[] { 5.0, 7, 7, 9, 10 }.Select((hours, at) => Entry(at) with { DeskHours = hours })];

        Of(new() { Entries = [], Answers = answers }).UsualHours.ShouldBe(4);
        Of(new() { Entries = said[..4], Answers = answers }).UsualHours.ShouldBe(4);
        Of(new() { Entries = said, Answers = answers }).UsualHours.ShouldBe(7);
        Of(new() { Entries = said }).On(s_monday).Hours.ShouldBe(5);
        Of(new() { Entries = said }).On(s_monday.AddDays(7)).Hours.ShouldBe(7);
    }

    [Fact]
    public void Sitting_of_a_whole_day_is_not_taken_for_more_desk_than_people_have() =>
        Of(new() { Entries = [], Answers = new Dictionary<string, ExposureAnswer> { [Model.Days.HoursQuestion] = new ExposureAnswer.Number(16) } }).UsualHours.ShouldBe(Model.Days.Hours.High);

    [Theory]
    [InlineData("day_off", 0, 0)]
    [InlineData("heat", 0, 8)]
    public void A_day_off_has_no_desk_and_other_days_do(string extra, int day, double hours) =>
        Of(new() { Entries = [Entry(day) with { Extras = [extra] }] }).On(s_monday.AddDays(day)).Hours.ShouldBe(hours);

    [Fact]
    public void Work_said_of_a_day_away_counts_and_the_other_days_away_are_free()
    {
        PersonDays days = Of(new() { Entries = [Entry(1) with { DeskHours = 3 }], Away = [(s_monday, s_monday.AddDays(4))] });

        Enumerable.Range(0, 5).Select(at => days.On(s_monday.AddDays(at)).Hours).ShouldBe([0, 3, 0, 0, 0]);
        days.Ahead(s_monday.AddDays(4), s_monday, Otherwise.Nothing).Hours.ShouldBe(0);
        days.Ahead(s_monday.AddDays(7), s_monday, Otherwise.Nothing).Hours.ShouldBe(8);
    }

    [Fact]
    public void A_tag_shifts_the_load_in_proportion_to_its_strength_and_nothing_else_does()
    {
        LoadShift support = Model.Shifts[Model.Unsupported];
        LoadShift high = Model.Shifts.First(shift => shift.LoadPlus > 0);

        PersonDays days = Of(new() { Entries = [], Tags = [From(0, (support.Tag, 1), (high.Tag, 3), ("weak_scapular", 3))] });

        Day day = days.On(s_monday);
        day.LoadTimes.ShouldBe(Math.Pow(support.LoadTimes, 1 / 3.0), 1e-12);
        day.LoadPlus.ShouldBe(high.LoadPlus, 1e-12);
        day.RestTimes.ShouldBe(1);
    }

    [Fact]
    public void A_change_counts_from_its_day_on_and_what_was_known_first_for_all_days_before()
    {
        PersonDays days = Of(new() { Entries = [], Tags = [From(7, (Model.Unsupported, 3)), From(14, (Model.Unsupported, 0))] });

        Enumerable.Range(0, 3).Select(week => days.On(s_monday.AddDays(7 * week)).LoadTimes > 1).ShouldBe([true, true, false]);
    }

    [Fact]
    public void What_loads_the_other_side_alone_does_not_count()
    {
        TagsFrom left = new(s_monday, new Dictionary<string, TagStrength> { [Model.Unsupported] = new(3, Side.Left, []) });

        Of(new() { Entries = [], Tags = [left], Side = Side.Right }).On(s_monday).LoadTimes.ShouldBe(1);
        Of(new() { Entries = [], Tags = [left], Side = Side.Left }).On(s_monday).LoadTimes.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Stress_that_the_diary_sees_is_not_counted_from_the_answer_too()
    {
        ToldOfDays told = new() { Entries = [Entry(0) with { Stress = 8 }], Tags = [From(0, (Model.Days.SeenTag, 3))] };
        PersonDays days = Of(told);

        days.On(s_monday).LoadTimes.ShouldBe(1);
        days.On(s_monday.AddDays(7 * ((Model.Days.SeenDays / 7) + 1))).LoadTimes.ShouldBeGreaterThan(1);
        Of(told with { Entries = [Entry(0)] }).On(s_monday).RestTimes.ShouldBeLessThan(1);
    }

    [Fact]
    public void Breaks_overload_less_as_they_are_answered_or_were_taken_and_not_on_an_unbroken_day()
    {
        Dictionary<string, ExposureAnswer> answers = new() { [Model.Days.BreakQuestion] = new ExposureAnswer.Word(Model.Days.Breaks[0].Answer!) };
        PersonDays days = Of(new() { Entries = [Entry(1) with { Extras = ["long_sit"] }], Answers = answers });
        BreakNorm rare = Model.Days.Breaks.MaxBy(one => one.EveryMinutes)!;

        days.On(s_monday).Desk.ShouldBe(ModelPeople.Desks.WithBreaks(Model.Days.Breaks[0].EveryMinutes, Model.Days.Breaks[0].Seconds));
        days.On(s_monday.AddDays(1)).Desk.ShouldBe(ModelPeople.Desks.Unbroken);
        Day taken = Of(new() { Entries = [], BreaksTaken = new Dictionary<DateOnly, int> { [s_monday] = 1 } }).On(s_monday);
        (taken.Desk, taken.Eased).ShouldBe((ModelPeople.Desks.WithBreaks(rare.EveryMinutes, rare.Seconds), true));
    }

    [Fact]
    public void Steps_work_the_parts_that_are_known_of_their_movement_and_stretches_count_as_release()
    {
        MovementLoad known = Model.Movements["prone_y_raise"];
        PersonDays days = Of(new()
        {
            Entries = [Entry(0) with { TrainedMinutes = 45, Released = true }],
            Steps = [Step(known.Movement, Phase.Strengthen, 120), Step("side_bridge", Phase.Strengthen, 300), Step("levator_stretch", Phase.Stretch, 60), Step("ball_upper_trap_wall", Phase.Release, 90)],
        });

        Day day = days.On(s_monday);
        (day.TrainedMinutes, day.ReleaseSeconds, day.Retrained).ShouldBe((2, 150, false));
        day.Work.Upper.ShouldBe(2 * known.Upper, 1e-12);
    }

    [Fact]
    public void A_diary_alone_counts_its_minutes_once_however_many_entries_the_day_has()
    {
        Day day = Of(new() { Entries = [Entry(0) with { TrainedMinutes = 10, Released = true }, Entry(0) with { TrainedMinutes = 10, Extras = ["massage"] }] }).On(s_monday);

        (day.TrainedMinutes, day.ReleaseSeconds).ShouldBe((10, Model.Days.ReleaseSeconds.Value + Model.Days.MassageSeconds.Value));
        day.Work.Lower.ShouldBe(10 * Model.Days.Training.Lower, 1e-12);
    }

    [Fact]
    public void Days_ahead_go_on_as_the_last_weeks_did()
    {
        PersonDays days = Of(new() { Entries = [Entry(2) with { TrainedMinutes = 10 }, Entry(9) with { Released = true }] });
        DateOnly asOf = s_monday.AddDays(13);

        int[] trained = [.. Enumerable.Range(1, 28).Where(ahead => days.Ahead(asOf.AddDays(ahead), asOf, Otherwise.Nothing).TrainedMinutes > 0)];
        int[] released = [.. Enumerable.Range(1, 28).Where(ahead => days.Ahead(asOf.AddDays(ahead), asOf, Otherwise.Nothing).ReleaseSeconds > 0)];

        trained.ShouldBe([3, 17]);
        released.ShouldBe([10, 24]);
    }

    [Fact]
    public void Each_thing_that_is_tried_out_changes_what_it_says()
    {
        PersonDays days = Of(new() { Entries = [Entry(2) with { TrainedMinutes = 10, Released = true }], Tags = [From(0, (Model.Unsupported, 3))] });
        DateOnly asOf = s_monday.AddDays(6);
        Day[] Week(Otherwise otherwise) => [.. Enumerable.Range(1, 14).Select(ahead => days.Ahead(asOf.AddDays(ahead), asOf, otherwise))];

        Week(new() { ProgramDays = 5 }).Count(day => day.TrainedMinutes > 0).ShouldBe(10);
        Week(new() { Supported = true }).ShouldAllBe(day => day.Hours == 0 || day.LoadTimes == 1);
        Week(new() { Breaks = true }).Where(day => day.Hours > 0).ShouldAllBe(day => day.Eased && day.Desk == ModelPeople.Desks.WithBreaks(30, 120));
        Week(new() { NoDesk = true }).ShouldAllBe(day => day.Hours == 0);
        Week(new() { ReleaseOnly = true }).ShouldAllBe(day => day.TrainedMinutes == 0);
        Week(new() { ReleaseOnly = true }).ShouldContain(day => day.ReleaseSeconds > 0);
        Day[] calm = Week(new() { StressDown = 1 });
        (calm[0].LoadTimes, calm[7].LoadTimes).ShouldBe((1.3 * Math.Pow(1.3, -Math.Exp(-1 / 7.0)), 1.3 * Math.Pow(1.3, -Math.Exp(-8 / 7.0))));
    }

    private static PersonDays Of(ToldOfDays told) => new(Model, ModelPeople.Desks, told);

    private static Entry Entry(int day) => new() { Day = s_monday.AddDays(day), Recorded = s_monday.AddDays(day) };

    private static TagsFrom From(int day, params (string Tag, int Value)[] tags) => new(s_monday.AddDays(day), tags.ToDictionary(one => one.Tag, one => new TagStrength(one.Value, null, [])));

    private static TrainedStep Step(string movement, Phase phase, int seconds) => new(s_monday, movement, phase, true) { Seconds = seconds };
}
