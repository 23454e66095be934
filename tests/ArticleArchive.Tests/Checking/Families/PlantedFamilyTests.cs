using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Checking.Families;

namespace ArticleArchive.Tests.Checking.Families;

/// <summary>Statements printed again, altered in known ways, are found again, and what was dropped from them is said. ARCHIVE_TRIALS says how many families there are.</summary>
public sealed class PlantedFamilyTests(ITestOutputHelper output)
{
    private const double Enough = 0.99;

    [Fact]
    public void Copies_are_found_and_every_dropped_word_that_turns_them_is_named_and_no_other()
    {
        var planted = new PlantedFamilies(Trials.Count(60), seed: 20);
        using var archive = new CatalogOnDisk(built: planted.Articles);
        var originals = planted.Articles.ToDictionary(article => article.Slug.Value, article => WordingId.For(article, article.Utterances[0]) ?? default);
        var families = planted.Copies.Select(copy => copy.Original).Distinct()
            .ToDictionary(slug => slug, slug => archive.Catalog.Read(catalog => QuotationFamily.Find(catalog, originals[slug])).ShouldNotBeNull());

        var found = families.SelectMany(family => family.Value.Printings.Select(printing => (Original: family.Key, Copy: printing.Printing.Article.Article.Slug.Value)).Where(pair => pair.Copy != pair.Original)).ToHashSet();
        var known = planted.Copies.Select(copy => (copy.Original, copy.Copy)).ToHashSet();
        var (precision, recall) = ((double)found.Count(known.Contains) / found.Count, (double)known.Count(found.Contains) / known.Count);
        var missed = planted.Copies.Where(copy => copy.Word is not null && !Turning(copy).Contains((copy.Word, true))).ToList();
        var invented = planted.Copies.Where(copy => Turning(copy).Any(turning => turning != (copy.Word, true))).ToList();

        output.WriteLine($"{families.Count} families, {known.Count} copies: precision {precision:0.0000}, recall {recall:0.0000}; {planted.Copies.Count(copy => copy.Word is not null)} dropped words, {missed.Count} missed, {invented.Count} invented");
        recall.ShouldBeGreaterThanOrEqualTo(Enough);
        precision.ShouldBeGreaterThanOrEqualTo(Enough);
        missed.ShouldBeEmpty();
        invented.ShouldBeEmpty();
        foreach (var copy in planted.Copies.Where(copy => copy.Alteration == Alteration.OtherSpeaker))
            families[copy.Original].Speakers.ShouldContain(("Bo Ross", 1));

        IEnumerable<(string?, bool)> Turning(PlantedCopy copy) => families[copy.Original].Printings
            .Where(printing => printing.Printing.Article.Article.Slug.Value == copy.Copy)
            .SelectMany(printing => printing.Turning.Select(turning => ((string?)turning.Words, turning.IsLeftOut)));
    }
}
