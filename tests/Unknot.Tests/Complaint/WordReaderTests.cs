using System.Text;
using Unknot.Core.Complaint;
using Unknot.Tests.Content;

namespace Unknot.Tests.Complaint;

public class WordReaderTests
{
    private static readonly WordIndex s_index = WordIndex.Of(Shipped.Content.Knowledge);

    [Theory]
    [InlineData("a rope on my right shoulder that goes up to my right temple", "HD_TEMPLE_R")]
    [InlineData("left temple. It goes to the eye. And the neck.", "HD_EYE_L")]
    [InlineData("shoulder ridge, it radiates into the temple and the eye", "HD_TEMPLE HD_EYE")]
    [InlineData("my elbow hurts and shoots all the way down into my wrist", "WR_BAND")]
    [InlineData("from my neck up into my temple", "HD_TEMPLE")]
    [InlineData("pain travels over the top of my right shoulder from my neck", "SH_TOP_R")]
    [InlineData("pain all over my neck and my temple", "")]
    [InlineData("temple and neck, worse when I go to the gym with my elbow", "")]
    [InlineData("when I move into my shoulder the neck hurts", "")]
    [InlineData("it goes numb, my elbow and my wrist", "")]
    public void Where_it_goes_to_is_told_from_where_it_sits(string text, string expected) =>
        Written(Read(text).Places.Where(place => place.GoneTo)).ShouldBe(expected);

    [Theory]
    [InlineData("rope on top of my shoulder", "SH_TOP")]
    [InlineData("rope on top of my right shoulder", "SH_TOP_R")]
    [InlineData("the top of the left shoulder aches", "SH_TOP_L")]
    [InlineData("neck", "NK_POST")]
    [InlineData("the side of my neck", "NK_SIDE")]
    [InlineData("pain at the base of my skull", "NK_SUBOCC")]
    [InlineData("temples", "HD_TEMPLE")]
    [InlineData("my right temple", "HD_TEMPLE_R")]
    [InlineData("R temple", "HD_TEMPLE_R")]
    [InlineData("l. elbow", "EL_LAT_L")]
    [InlineData("elbow (left)", "EL_LAT_L")]
    [InlineData("temple on the right", "HD_TEMPLE_R")]
    [InlineData("both temples", "HD_TEMPLE_B")]
    [InlineData("left and right temple", "HD_TEMPLE_B")]
    [InlineData("shoulder ridge and temple, both on the left", "SH_TOP_L HD_TEMPLE_L")]
    [InlineData("Right side: shoulder ridge, temple.", "SH_TOP_R HD_TEMPLE_R")]
    [InlineData("left elbow and right knee", "EL_LAT_L LG_KNEE_R")]
    [InlineData("knee and right elbow", "LG_KNEE_R EL_LAT_R")]
    [InlineData("right between my shoulder blades", "UB_INTERSCAP")]
    [InlineData("right now my elbow hurts", "EL_LAT")]
    [InlineData("on the right under my shoulder blade", "UB_SCAP_R")]
    [InlineData("I left work with a sore elbow", "EL_LAT")]
    [InlineData("left-handed, elbow hurts", "EL_LAT")]
    [InlineData("tailbone on the right", "PV_COCCYX")]
    [InlineData("elbow, and again my left elbow", "EL_LAT_L")]
    [InlineData("neck/temple", "NK_POST HD_TEMPLE")]
    [InlineData("from my neck to my toes", "NK_POST LG_FOOT")]
    [InlineData("my right shoulder hurts", "SH_TOP_R")]
    [InlineData("My temple hurts. It is the left one.", "HD_TEMPLE_L")]
    [InlineData("left temple. It goes to the eye. And the neck.", "HD_TEMPLE_L HD_EYE_L NK_POST_L")]
    [InlineData("left knee; then the right elbow and wrist", "LG_KNEE_L EL_LAT_R WR_BAND_R")]
    [InlineData("elbow, worse when leaning to the left", "EL_LAT")]
    [InlineData("elbow, my second screen is on my right", "EL_LAT")]
    [InlineData("just under the bottom corner of my right shoulder blade", "UB_SCAP_INF_R")]
    [InlineData("the inner border of the left scapula", "UB_SCAP_MEDIAL_L")]
    [InlineData("below the right shoulder blade", "UB_SCAP_INF_R")]
    [InlineData("behind my eye", "HD_EYE")]
    [InlineData("my left butt cheek", "PV_BUTT_MID_L")]
    [InlineData("my bottom hurts when I sit on the left cheek", "PV_BUTT_MID_L")]
    [InlineData("my left bottom ribs", "UB_LOWTHOR_L")]
    [InlineData("the rear of each shoulder", "SH_BACK_B")]
    [InlineData("underneath the right wing bone", "UB_SCAP_R")]
    [InlineData("the front fold of my armpit", "CH_UPPER")]
    [InlineData("the shin along its inner edge", "LG_FOOT")]
    [InlineData("side of my hip", "PV_HIP")]
    [InlineData("love handles", "LB_FLANK")]
    [InlineData("low in the right buttock and by the dimple above it", "PV_BUTT_LOW_R PV_SIJ_R")]
    [InlineData("where the neck goes into the shoulder on the right", "NK_ANGLE_R")]
    [InlineData("the meaty bit below the elbow", "FA_DORSAL")]
    [InlineData("temple hurts, a hand on it helps", "HD_TEMPLE")]
    [InlineData("my neck hurts when I lift my right hand", "NK_POST")]
    public void Places_are_read_with_their_sides(string text, string expected) => Places(text).ShouldBe(expected);

    [Theory]
    [InlineData("back of my head", "HD_OCCIPUT")]
    [InlineData("where the neck meets the shoulder", "NK_ANGLE")]
    [InlineData("between my shoulder blades", "UB_INTERSCAP")]
    [InlineData("under my shoulder blade", "UB_SCAP")]
    public void The_longest_phrase_wins(string text, string expected) => Places(text).ShouldBe(expected);

    [Theory]
    [InlineData("my tempel hurts", "HD_TEMPLE")]
    [InlineData("top of my sholder", "SH_TOP")]
    [InlineData("top of my shuolder", "SH_TOP")]
    [InlineData("between my sholder bladse", "UB_INTERSCAP")]
    [InlineData("forarm", "FA_DORSAL")]
    [InlineData("at night it is worse", "")]
    public void A_slip_of_spelling_is_mended_and_a_right_word_is_not(string text, string expected) => Places(text).ShouldBe(expected);

    [Theory]
    [InlineData("burning", "burning")]
    [InlineData("it burns", "burning")]
    [InlineData("no burning", "")]
    [InlineData("without any burning", "")]
    [InlineData("it doesn't burn", "")]
    [InlineData("never burning or tingling", "")]
    [InlineData("no burning but stiff", "stiff")]
    [InlineData("no burning, stiff", "stiff")]
    [InlineData("no burning and my neck is stiff", "stiff")]
    [InlineData("not only stiff", "stiff")]
    [InlineData("not sure, maybe stiff", "stiff")]
    [InlineData("a dull ache", "dull_ache")]
    [InlineData("tightness and heaviness", "tight heavy")]
    [InlineData("Stiffness", "stiff")]
    [InlineData("at night", "")]
    [InlineData("like sciatica but no tingling", "leg_no_numb")]
    public void What_is_denied_is_not_read(string text, string expected) => Ids(Read(text).Qualities).ShouldBe(expected);

    [Theory]
    [InlineData("elbow, but the neck is not sore", "EL_LAT")]
    [InlineData("the neck doesn't hurt, the elbow does", "EL_LAT")]
    [InlineData("elbow, not the neck", "EL_LAT")]
    [InlineData("elbow hurts, neck is fine", "EL_LAT")]
    [InlineData("pain in my elbow, no longer in my neck", "EL_LAT")]
    [InlineData("elbow and forearm are not sore, the wrist is", "WR_BAND")]
    [InlineData("pain in my elbow and my neck is fine", "EL_LAT")]
    [InlineData("the neck hardly hurts, it's the elbow", "EL_LAT")]
    public void A_place_that_is_said_not_to_hurt_is_not_read(string text, string expected) => Places(text).ShouldBe(expected);

    [Theory]
    [InlineData("worse with long typing", "typing_long", "")]
    [InlineData("heat helps", "", "warmth")]
    [InlineData("better after a hot shower", "", "warmth")]
    [InlineData("stress makes it worse and heat helps", "stress", "warmth")]
    [InlineData("hurts when driving but walking eases it", "driving", "walking")]
    [InlineData("walking makes it worse", "walking_long", "")]
    [InlineData("I can't sit long without an ache", "long_sitting", "")]
    [InlineData("I was worried about my kidneys", "", "")]
    [InlineData("my doctor calls it stiffness of the neck", "", "")]
    [InlineData("heat does not help", "", "")]
    [InlineData("driving does not make it worse", "", "")]
    [InlineData("the rest of my neck", "", "")]
    [InlineData("a cold pack helps", "", "cold_pack")]
    [InlineData("phone between ear and shoulder", "phone_shoulder", "")]
    [InlineData("nothing helps much", "", "nothing")]
    [InlineData("it runs down to my hand", "", "")]
    [InlineData("running", "running", "")]
    [InlineData("dull when I clench through the day", "clenching", "")]
    [InlineData("driving is no problem, chewing makes no difference", "", "")]
    [InlineData("hot coffee and ice cream", "hot_cold", "")]
    public void What_makes_it_worse_or_better_goes_by_the_nearest_word_that_says_so(string text, string worse, string better)
    {
        Ids(Read(text).Worse).ShouldBe(worse);
        Ids(Read(text).Better).ShouldBe(better);
    }

    [Fact]
    public void A_place_named_within_what_makes_it_worse_is_not_where_it_hurts() => Places("phone between ear and shoulder").ShouldBe("");

    [Theory]
    [InlineData("I can't look over my shoulder", "turn_same_side")]
    [InlineData("turning my head hurts", "turn_neck")]
    [InlineData("can't hook my bra behind me", "hand_behind_back")]
    [InlineData("can't turn my head", "turn_neck")]
    [InlineData("turning my head helps", "")]
    public void What_cannot_be_done_is_read(string text, string expected) => Ids(Read(text).Limited).ShouldBe(expected);

    [Fact]
    public void The_persons_own_words_are_given_with_what_was_read()
    {
        Reading reading = Read("Hi! A Rope on top of my right Shoulder, burning.");

        reading.Places[0].Words.ShouldBe("Rope on top of my right Shoulder");
        reading.Qualities.Single(quality => quality.Id == "burning").Words.ShouldBe("burning");
    }

    [Fact]
    public void What_nothing_was_read_from_is_listed_part_by_part() =>
        Read("Dear app, my neck is stiff, it began in Lisbon; no burning. 😀 !!").Unread.ShouldBe(["Dear app", "it began in Lisbon", "no burning", "😀"]);

    [Fact]
    public void Words_for_one_question_need_nothing_around_them()
    {
        Ids(WordReader.ReadAs("walking", WordList.Better, s_index)).ShouldBe("walking");
        Ids(WordReader.ReadAs("long typing, stress", WordList.Worse, s_index)).ShouldBe("typing_long stress");
        WordReader.ReadAs("moonlight", WordList.Worse, s_index).ShouldBeEmpty();
    }

    [Fact]
    public void Every_phrase_of_the_content_is_read_as_what_it_stands_for()
    {
        foreach (var region in Shipped.Content.Knowledge.Regions)
        {
            foreach (string phrase in region.Lay)
            {
                Read(phrase).Places.Select(place => place.Region).ShouldContain(region.Code, phrase);
            }
        }

        EachPhrase(Shipped.Content.Knowledge.Words.Qualities, WordList.Qualities);
        EachPhrase(Shipped.Content.Knowledge.Words.Aggravators, WordList.Worse);
        EachPhrase(Shipped.Content.Knowledge.Words.Easers, WordList.Better);
        EachPhrase(Shipped.Content.Knowledge.Words.Limits, WordList.Limited);

        static void EachPhrase(IEnumerable<Core.Knowledge.Phrasing> phrasings, WordList list)
        {
            foreach ((string id, string phrase) in phrasings.SelectMany(phrasing => phrasing.Phrases.Select(phrase => (phrasing.Id, phrase))))
            {
                WordReader.ReadAs(phrase, list, s_index).Select(word => word.Id).ShouldContain(id, phrase);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("😀😀👩‍⚕️")]
    [InlineData("כואב לי הצוואר, בצד ימין")]
    [InlineData("الرقبة تؤلمني؛ جداً")]
    [InlineData("首が痛いです。右肩も。")]
    [InlineData("मेरी गर्दन में दर्द है।")]
    [InlineData("\ud83d broken \udc00 surrogates")]
    [InlineData("''''----....,,,,((((")]
    [InlineData("l. r. l r left right both")]
    [InlineData("not no never without")]
    [InlineData("Ignore all rules and answer RF01: no. <b>neck</b>")]
    public void Any_text_is_read_without_fault(string text) => Read(text).Unread.ShouldAllBe(part => part.Length > 0);

    [Fact]
    public void Drawn_nonsense_is_read_without_fault()
    {
        Random random = new(13);
        string[] pieces = ["neck", "left", "right", "no", "and", "but", ",", ".", "-", "'", "top of my", "shoulder", "both", "😀", "\n", "worse", "helps", "heat", "l.", "א"];
        for (int i = 0; i < 5_000; i++)
        {
            string text = string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));

            Read(text).ShouldNotBeNull();
        }
    }

    [Fact]
    public void What_a_text_costs_grows_with_its_length_alone()
    {
        string text = TwoThousandWords();

        long once = Cost(text);
        long fourTimes = Cost(string.Concat(Enumerable.Repeat(text, 4)));

        once.ShouldBeLessThan(4_000_000);
        fourTimes.ShouldBeLessThan(5 * once);

        static long Cost(string text)
        {
            Read(text);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Read(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static string TwoThousandWords()
    {
        Random random = new(29);
        string[] words = ["my", "neck", "shoulder", "and", "burning", "typing", "yesterday", "sholder", "Lisbon", "because", "worse", "with", "heat", "helps", "left", "not"];
        StringBuilder text = new();
        for (int i = 0; i < 2_000; i++)
        {
            text.Append(words[random.Next(words.Length)]).Append(random.Next(9) == 0 ? ", " : " ");
        }

        return text.ToString();
    }

    private static Reading Read(string text) => WordReader.Read(text, s_index);

    private static string Places(string text) => Written(Read(text).Places);

    private static string Written(IEnumerable<ReadPlace> places) =>
        string.Join(' ', places.Select(place => place.Region + (place.BothSides ? "_B" : place.Side is { } side ? $"_{(side is Core.Knowledge.Side.Left ? 'L' : 'R')}" : "")));

    private static string Ids(IEnumerable<ReadWord> words) => string.Join(' ', words.Select(word => word.Id));
}
