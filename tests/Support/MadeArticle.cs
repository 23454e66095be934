using System.Globalization;
using System.Text;
using ArticleArchive.Articles;

namespace ArticleArchive.Tests.Support;

/// <summary>
/// Makes an article from a few words. A stretch <c>[Steve Warren: words]</c> of a paragraph is a statement, shown in quotation marks; stretches of one
/// speaker with the same number, <c>[Steve Warren#1: words]</c>, are one statement; <c>[: words]</c> is nobody's. <c>{Steve Warren: words}</c> is reported speech, which may have
/// statements in it.
/// </summary>
public sealed class MadeArticle(string slug)
{
    private readonly List<Passage> _passages = [];
    private readonly List<(string Label, PassageSpan Place)> _quotations = [];
    private readonly List<(string Label, PassageSpan Place)> _reported = [];

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
            Reported = [.. _reported.Select(reported => new ReportedStatement(reported.Place, new Attribution { Name = Name(reported.Label), Named = true }, "given"))],
            File = new StoredFile { Path = $"{slug}.md", Format = StoredFormat.Markdown, Text = string.Join("\n\n", _passages.Select(passage => passage.Text)), Sha256 = new string('0', 64) },
        };
    }

    private void Add(PassageKind kind, string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Label, int Start)>();
        for (var at = 0; at < marked.Length; at++)
        {
            switch (marked[at])
            {
                case '[' or '{':
                    var colon = marked.IndexOf(": ", at, StringComparison.Ordinal);
                    text.Append(marked[at] == '[' ? "“" : "");
                    open.Push((Label(marked[(at + 1)..colon], at), text.Length));
                    at = colon + 1;
                    break;
                case ']':
                    _quotations.Add(Close(open.Pop(), text.Length));
                    text.Append('”');
                    break;
                case '}':
                    _reported.Add(Close(open.Pop(), text.Length));
                    break;
                default:
                    text.Append(marked[at]);
                    break;
            }
        }

        _passages.Add(new Passage { Id = Id(_passages.Count), Kind = kind, Number = kind == PassageKind.Headline ? null : _passages.Count, Text = text.ToString(), Html = text.ToString() });
    }

    private string Label(string label, int at) => label.Contains('#', StringComparison.Ordinal) ? label : $"{label}#p{_passages.Count}c{at}";

    private (string Label, PassageSpan Place) Close((string Label, int Start) opened, int end) =>
        (opened.Label, new PassageSpan(_passages.Count, new TextSpan(opened.Start, end - opened.Start)));

    private static string Name(string label) => label[..label.IndexOf('#', StringComparison.Ordinal)];

    private static Utterance Utterance(IGrouping<string, (string Label, PassageSpan Place)> parts)
    {
        var name = Name(parts.Key);
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
