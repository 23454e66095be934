using ArticleArchive.Quotations;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.Quotations;

/// <summary>Any text at all has an answer that fits it.</summary>
public sealed class MangledTextTests
{
    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "'", "‘", "’", "''", "„", "«", "»", "‹", "›", " ", " ", " ", ",", ".", "?", "!", ":", ";", "-", " - ", "—", "(", ")", "\n", "\t", "\u00a0",
        "said", "Col Warren", "Ann Field", "he", "she", "who", "told", "according to", "the spokesman", "and", "to", "'90s", "6'2\"", "isn't", "dogs'", "\ud83d\ude00", "\ud83d", "é", "was", "called", "as", "by", "Mr.", "U.S.", "in", "of", "'s",
        "the ministry", "foreign ministry", "army", "the EAM", "minister  for", "Senn", "the Larnavian", "29-year-old", "29", "the statement", "in a statement", "whose surname is", "Head of",
        "the Times", "news agency", "mother", "his", "Anna", "they", "it", "study", "a", "from",
    ];

    public static Arbitrary<PassageText[]> Passages()
    {
        var text = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));
        var kind = Gen.Elements(Enum.GetValues<PassageKind>());
        return Gen.Zip(kind, text).Select(pair => new PassageText(pair.Item1, pair.Item2)).ArrayOf().ToArbitrary();
    }

    [Property(Arbitrary = [typeof(MangledTextTests)], MaxTest = 1000)]
    public void Quotations_lie_in_the_text_in_its_order_and_never_overlap(PassageText[] passages)
    {
        var places = QuotationEngine.Find(passages, []).SelectMany(utterance => utterance.Quotations).Select(quotation => quotation.Place).ToList();

        foreach (var place in places)
            ShouldFit(place, passages);
        foreach (var (place, next) in places.Zip(places.Skip(1)))
            (next.Passage > place.Passage || next.Passage == place.Passage && next.Span.Start >= place.Span.End).ShouldBeTrue();
    }

    [Property(Arbitrary = [typeof(MangledTextTests)], MaxTest = 500)]
    public void Mention_and_cue_lie_in_the_text_outside_every_quotation(PassageText[] passages)
    {
        var found = QuotationEngine.Find(passages, []);
        var quoted = found.SelectMany(utterance => utterance.Quotations).Select(quotation => quotation.Place).ToList();

        foreach (var place in found.SelectMany(utterance => new[] { utterance.Attribution?.Mention, utterance.Attribution?.Cue }).OfType<PassageSpan>())
        {
            ShouldFit(place, passages);
            quoted.ShouldNotContain(other =>
                other.Passage == place.Passage
                && other.Span.Start < place.Span.End
                && place.Span.Start < other.Span.End);
        }
    }

    [Property(Arbitrary = [typeof(MangledTextTests)], MaxTest = 200)]
    public void The_same_text_has_the_same_answer(PassageText[] passages)
    {
        var once = QuotationEngine.Find(passages, []);
        var again = QuotationEngine.Find(passages, []);

        again.Select(utterance => (utterance.Attribution, utterance.Rule)).ShouldBe(once.Select(utterance => (utterance.Attribution, utterance.Rule)));
    }

    private static void ShouldFit(PassageSpan place, PassageText[] passages)
    {
        place.Passage.ShouldBeInRange(0, passages.Length - 1);
        place.Span.Start.ShouldBeGreaterThanOrEqualTo(0);
        place.Span.Length.ShouldBeGreaterThan(0);
        place.Span.End.ShouldBeLessThanOrEqualTo(passages[place.Passage].Text.Length);
    }
}
