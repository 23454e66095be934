using System.Globalization;
using System.Text;
using ArticleArchive.Articles;

namespace ArticleArchive.Tests.Support;

/// <summary>
/// Makes an article from a few words. A stretch <c>[Steve Warren: words]</c> of a paragraph is a statement, shown in quotation marks; stretches of one
/// speaker with the same number, <c>[Steve Warren#1: words]</c>, are one statement; <c>[: words]</c> is nobody's.
/// </summary>
public sealed class MadeArticle(string slug)
{
    private readonly List<Passage> _passages = [];
    private readonly List<(string Label, PassageSpan Place)> _quotations = [];

    public string? Date { get; init; }

    public string? Source { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<KnownSpeaker> Speakers { get; init; } = [];

    public string Language { get; init; } = "en";

    /// <summary>The article of a headline and paragraphs.</summary>
    public Article With(string headline, params IReadOnlyList<string> paragraphs)
    {
        Add(PassageKind.Headline, headline);
        foreach (var paragraph in paragraphs)
            Add(PassageKind.Paragraph, paragraph);

        return new Article
        {
            Slug = ArticleSlug.TryParse(slug, out var name) ? name : throw new FormatException(slug),
            Title = _passages[0].Text,
            Date = ArticleDate.TryParse(Date, out var date) ? date : null,
            Publisher = Source is null ? null : new Publisher(Source, null, null),
            Topics = Topics,
            Language = Language,
            Speakers = Speakers,
            Passages = [.. _passages],
            Utterances = [.. _quotations.GroupBy(quotation => quotation.Label).Select(Utterance)],
            File = new StoredFile { Path = $"{slug}.md", Format = StoredFormat.Markdown, Text = string.Join("\n\n", _passages.Select(passage => passage.Text)), Sha256 = new string('0', 64) },
        };
    }

    private void Add(PassageKind kind, string marked)
    {
        var text = new StringBuilder();
        for (var at = 0; at < marked.Length;)
        {
            var open = marked.IndexOf('[', at);
            if (open < 0)
            {
                text.Append(marked, at, marked.Length - at);
                break;
            }

            var colon = marked.IndexOf(": ", open, StringComparison.Ordinal);
            var close = marked.IndexOf(']', open);
            text.Append(marked, at, open - at).Append('“');
            var label = marked[(open + 1)..colon];
            var key = label.Contains('#', StringComparison.Ordinal) ? label : $"{label}#p{_passages.Count}c{open}";
            _quotations.Add((key, new PassageSpan(_passages.Count, new TextSpan(text.Length, close - colon - 2))));
            text.Append(marked, colon + 2, close - colon - 2).Append('”');
            at = close + 1;
        }

        _passages.Add(new Passage { Id = Id(_passages.Count), Kind = kind, Number = kind == PassageKind.Headline ? null : _passages.Count, Text = text.ToString(), Html = text.ToString() });
    }

    private static Utterance Utterance(IGrouping<string, (string Label, PassageSpan Place)> parts)
    {
        var name = parts.Key[..parts.Key.IndexOf('#', StringComparison.Ordinal)];
        return new Utterance
        {
            Quotations = [.. parts.Select(part => new Quotation(part.Place, QuotationKind.Direct))],
            Attribution = name.Length == 0 ? null : new Attribution { Name = name, Named = true },
            Rule = "given",
        };
    }

    private static PassageId Id(int passage)
    {
        var letters = string.Concat(passage.ToString("000", CultureInfo.InvariantCulture).Select(digit => PassageId.Alphabet[digit - '0']));
        return PassageId.TryParse($"bc{letters}", out var id) ? id : throw new FormatException(letters);
    }
}
