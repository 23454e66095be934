using ArticleArchive.Articles;

namespace ArticleArchive.Samples;

/// <summary>The paragraphs of one article of the sample.</summary>
internal sealed class SampleBody(SampleRandom random, SampleText text, QuotationStyle style)
{
    /// <summary>What people say in it.</summary>
    public required SampleStatements Statements { get; init; }

    /// <summary>Who speaks in it: the first most of all.</summary>
    public required IReadOnlyList<SamplePerson> Speakers { get; init; }

    /// <summary>The blocks of the article, to be parted by blank lines.</summary>
    public IEnumerable<string> Blocks(int paragraphs, StoredFormat format)
    {
        yield return style.Dress(text.Sentence("lead"));
        for (var written = 1; written < paragraphs;)
        {
            foreach (var block in Next(format))
            {
                yield return block;
                written++;
            }
        }
    }

    private IEnumerable<string> Next(StoredFormat format) => random.Below(100) switch
    {
        < 45 => [Narrative()],
        < 92 => Statements.Paragraphs(Speaker()),
        _ when format is StoredFormat.PlainText => [Narrative()],
        < 95 => [$"## {style.Dress(text.Sentence("heading"))}"],
        < 97 => [$"> {Narrative()}"],
        < 99 => [string.Join('\n', Enumerable.Range(0, random.Between(2, 4)).Select(_ => $"- {style.Dress(text.Sentence("item"))}"))],
        _ => [$"{Narrative()} *{style.Dress(text.Sentence("narrative"))}*"],
    };

    private SamplePerson Speaker() => random.Percent(70) ? Speakers[0] : random.Pick(Speakers);

    private string Narrative()
    {
        var sentences = Enumerable.Range(0, random.Between(1, 3)).Select(_ => text.Sentence("narrative"));
        return style.Dress(string.Join(' ', sentences));
    }
}
