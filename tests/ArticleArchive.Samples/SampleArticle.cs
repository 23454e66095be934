using System.Globalization;
using ArticleArchive.Articles;

namespace ArticleArchive.Samples;

/// <summary>One article of the sample: the same for the same seed and number, whatever else is written.</summary>
internal static class SampleArticle
{
    private const int People = 3000;

    private static readonly ZipfRanks PeopleRanks = new(People);

    public static SampleStory Compose(SampleSettings settings, long number)
    {
        var random = new SampleRandom(settings.Seed, SampleStreams.Article(number));
        var text = new SampleText(random);
        var style = random.Pick(QuotationStyle.All);
        var date = SampleDate.Draw(random);
        SamplePerson[] speakers = [.. Enumerable.Range(0, random.Between(1, 3)).Select(_ => PeopleRanks.Draw(random)).Distinct().Select(n => SamplePerson.Create(settings.Seed, n))];
        var title = style.Dress(text.Sentence("headline"));
        var metadata = new SampleMetadata(random, text, style) { Number = number, Date = date, Speakers = speakers };
        var format = random.Percent(15) ? StoredFormat.PlainText : StoredFormat.Markdown;
        var body = new SampleBody(random, text, style)
        {
            Speakers = speakers,
            Statements = new(random, text, style) { Seed = settings.Seed },
        };
        var blocks = body.Blocks(random.Between(2, (settings.Paragraphs * 2) - 2), format);
        // What is drawn first is part of the seed's meaning: the metadata of Markdown, the words of plain text.
        var head = format is StoredFormat.Markdown ? metadata.Write() : null;
        string[] written = [.. format is StoredFormat.Markdown ? blocks : WithFurniture(blocks, random)];
        return new()
        {
            Date = date,
            Slug = Slug(title, number),
            Style = style,
            Format = format,
            Title = title,
            Blocks = written,
            Metadata = head ?? metadata.Write(),
        };
    }

    private static IEnumerable<string> WithFurniture(IEnumerable<string> blocks, SampleRandom random)
    {
        if (random.Percent(50))
            yield return "Updated";
        foreach (var block in blocks)
        {
            yield return block;
            if (random.Percent(4))
                yield return "Advertisement";
        }
        if (random.Percent(40))
            yield return random.Percent(50) ? "Share this article" : "Advertisement";
    }

    private static string Slug(string title, long number)
    {
        const int longest = 60;
        var words = string.Concat(title.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : c is '\'' or '’' ? '\0' : '-'))
            .Replace("\0", "", StringComparison.Ordinal)
            .Split('-', StringSplitOptions.RemoveEmptyEntries);
        var slug = string.Join('-', words);
        if (slug.Length > longest)
            slug = slug[..slug.LastIndexOf('-', longest)];
        return string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
    }
}
