using System.Globalization;
using System.Text;

namespace ArticleArchive.Tests.Support;

/// <summary>
/// Makes articles by hand, where a test is about what becomes of them. In headlines and told paragraphs a stretch <c>[Steve Warren: words]</c> is a statement, shown in
/// quotation marks; stretches of one speaker with the same number, <c>[Steve Warren#1: words]</c>, are one statement; <c>[: words]</c> is nobody's.
/// <c>{Steve Warren: words}</c> is reported speech, which may have statements in it.
/// </summary>
public sealed class ArticleBuilder(string slug)
{
    private readonly List<string> _paragraphs = [];
    private readonly List<(string Label, Attribution? Speaker, PassageSpan Place)> _quotations = [];
    private readonly List<(string Label, PassageSpan Place)> _reported = [];
    private ArticleMetadata _metadata = new() { Title = $"About {slug}" };

    public ArticleBuilder On(string? edtf) => Known(_metadata with { Date = edtf is null ? null : ArticleDate.TryParse(edtf, out var date) ? date : throw new FormatException(edtf) });

    public ArticleBuilder From(string? publisher) => Known(_metadata with { Publisher = publisher is null ? null : new Publisher(publisher, null, null) });

    public ArticleBuilder About(params string[] topics) => Known(_metadata with { Topics = topics });

    public ArticleBuilder In(string language) => Known(_metadata with { Language = language });

    public ArticleBuilder OnceCalled(params string[] aliases) => Known(_metadata with { Aliases = [.. aliases.Select(SlugOf)] });

    /// <summary>Names a speaker as front matter does.</summary>
    public ArticleBuilder Knowing(string name, string? role, params string[] aliases) => Knowing(new KnownSpeaker(name, role, aliases));

    public ArticleBuilder Knowing(params KnownSpeaker[] speakers) => Known(_metadata with { Speakers = [.. _metadata.Speakers, .. speakers] });

    /// <summary>A paragraph of narrative, with the statements that are marked in it.</summary>
    public ArticleBuilder Telling(string marked)
    {
        _paragraphs.Add(Read(marked, _paragraphs.Count + 1));
        return this;
    }

    /// <summary>A paragraph that is one statement of somebody.</summary>
    public ArticleBuilder Quoting(string name, string? role, string text) => Quoting(new Attribution { Name = name, Role = role, Named = true }, text);

    /// <summary>A paragraph that is one statement of somebody without a name.</summary>
    public ArticleBuilder QuotingSomebody(string mention, string text) => Quoting(new Attribution { Name = mention, Named = false }, text);

    /// <summary>A paragraph that is one statement.</summary>
    public ArticleBuilder Quoting(Attribution attribution, string text)
    {
        _paragraphs.Add(text);
        _quotations.Add(($"#{_paragraphs.Count}", attribution, new PassageSpan(_paragraphs.Count, new TextSpan(0, text.Length))));
        return this;
    }

    /// <summary>The article of a headline and paragraphs.</summary>
    public Article Build(string headline, params IReadOnlyList<string> paragraphs)
    {
        _metadata = _metadata with { Title = Read(headline, 0) };
        foreach (var paragraph in paragraphs)
            Telling(paragraph);
        return Build();
    }

    public Article Build() => new()
    {
        Slug = SlugOf(slug),
        Metadata = _metadata,
        Passages = [Passage(0, PassageKind.Headline, _metadata.Title), .. _paragraphs.Select((text, i) => Passage(i + 1, PassageKind.Paragraph, text))],
        Utterances = [.. _quotations.GroupBy(quotation => (quotation.Label, quotation.Speaker)).Select(Utterance)],
        Reported = [.. _reported.Select(reported => new ReportedStatement(reported.Place, SpeakerOf(reported.Label) ?? throw new FormatException(reported.Label), "given"))],
        File = new StoredFile { Path = $"{slug}.md", Format = StoredFormat.Markdown, Text = string.Join("\n\n", [_metadata.Title, .. _paragraphs]), Sha256 = new string('0', 64) },
    };

    public static ArticleSlug SlugOf(string text) => ArticleSlug.TryParse(text, out var parsed) ? parsed : throw new FormatException(text);

    private ArticleBuilder Known(ArticleMetadata metadata)
    {
        _metadata = metadata;
        return this;
    }

    private string Read(string marked, int passage)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Label, int Start)>();
        for (var at = 0; at < marked.Length; at++)
        {
            switch (marked[at])
            {
                case '[' or '{':
                    var colon = marked.IndexOf(": ", at, StringComparison.Ordinal);
                    var label = marked[(at + 1)..colon];
                    text.Append(marked[at] == '[' ? "“" : "");
                    open.Push((label.Contains('#', StringComparison.Ordinal) ? label : $"{label}#p{passage}c{at}", text.Length));
                    at = colon + 1;
                    break;
                case ']':
                    var (speaker, place) = Close();
                    _quotations.Add((speaker, SpeakerOf(speaker), place));
                    text.Append('”');
                    break;
                case '}':
                    _reported.Add(Close());
                    break;
                default:
                    text.Append(marked[at]);
                    break;
            }
        }

        return text.ToString();

        (string Label, PassageSpan Place) Close()
        {
            var (label, start) = open.Pop();
            return (label, new PassageSpan(passage, new TextSpan(start, text.Length - start)));
        }
    }

    private static Attribution? SpeakerOf(string label) => label[..label.IndexOf('#', StringComparison.Ordinal)] is { Length: > 0 } name ? new Attribution { Name = name, Named = true } : null;

    private static Utterance Utterance(IGrouping<(string Label, Attribution? Speaker), (string Label, Attribution? Speaker, PassageSpan Place)> parts) => new()
    {
        Quotations = [.. parts.Select(part => new Quotation(part.Place, QuotationKind.Direct))],
        Attribution = parts.Key.Speaker,
        Rule = "given",
    };

    private static Passage Passage(int index, PassageKind kind, string text) => new()
    {
        Id = Id(index),
        Number = kind == PassageKind.Headline ? null : index,
        Kind = kind,
        Text = text,
        Html = text,
    };

    private static PassageId Id(int passage)
    {
        var letters = string.Concat(passage.ToString("000", CultureInfo.InvariantCulture).Select(digit => PassageId.Alphabet[digit - '0']));
        return PassageId.TryParse($"bc{letters}", out var id) ? id : throw new FormatException(letters);
    }
}
