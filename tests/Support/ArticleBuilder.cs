using ArticleArchive.Articles;

namespace ArticleArchive.Tests.Support;

/// <summary>Makes articles by hand, where a test is about what becomes of them.</summary>
public sealed class ArticleBuilder(string slug)
{
    private readonly List<(string Text, Attribution? Speaker)> _paragraphs = [];
    private readonly List<KnownSpeaker> _known = [];
    private ArticleDate? _date;
    private Publisher? _publisher;
    private string[] _topics = [];
    private ArticleSlug[] _aliases = [];

    public ArticleBuilder On(string edtf)
    {
        _date = ArticleDate.TryParse(edtf, out var date) ? date : throw new ArgumentException("No date.", nameof(edtf));
        return this;
    }

    public ArticleBuilder From(string publisher)
    {
        _publisher = new Publisher(publisher, null, null);
        return this;
    }

    public ArticleBuilder About(params string[] topics)
    {
        _topics = topics;
        return this;
    }

    public ArticleBuilder OnceCalled(params string[] aliases)
    {
        _aliases = [.. aliases.Select(SlugOf)];
        return this;
    }

    /// <summary>A paragraph of narrative.</summary>
    public ArticleBuilder Telling(string text)
    {
        _paragraphs.Add((text, null));
        return this;
    }

    /// <summary>A paragraph that is one statement of somebody.</summary>
    public ArticleBuilder Quoting(string name, string? role, string text) => Quoting(new Attribution { Name = name, Role = role, Named = true }, text);

    /// <summary>A paragraph that is one statement.</summary>
    public ArticleBuilder Quoting(Attribution attribution, string text)
    {
        _paragraphs.Add((text, attribution));
        return this;
    }

    /// <summary>A paragraph that is one statement of somebody without a name.</summary>
    public ArticleBuilder QuotingSomebody(string mention, string text)
    {
        _paragraphs.Add((text, new Attribution { Name = mention, Named = false }));
        return this;
    }

    /// <summary>Names a speaker as front matter does.</summary>
    public ArticleBuilder Knowing(string name, string? role, params string[] aliases)
    {
        _known.Add(new KnownSpeaker(name, role, aliases));
        return this;
    }

    public Article Build() => new()
    {
        Slug = SlugOf(slug),
        Title = $"About {slug}",
        Date = _date,
        Publisher = _publisher,
        Topics = _topics,
        Speakers = _known,
        Aliases = _aliases,
        Passages = [Passage(0, PassageKind.Headline, $"About {slug}"), .. _paragraphs.Select((paragraph, i) => Passage(i + 1, PassageKind.Paragraph, paragraph.Text))],
        Utterances = [.. _paragraphs.Index().Where(paragraph => paragraph.Item.Speaker is not null).Select(paragraph => Whole(paragraph.Index + 1, paragraph.Item))],
        File = new StoredFile { Path = $"{slug}.txt", Format = StoredFormat.PlainText, Text = string.Join("\n\n", _paragraphs.Select(p => p.Text)), Sha256 = new string('0', 64) },
    };

    public static ArticleSlug SlugOf(string text) => ArticleSlug.TryParse(text, out var slug) ? slug : throw new ArgumentException("No slug.", nameof(text));

    private static Utterance Whole(int passage, (string Text, Attribution? Speaker) paragraph) => new()
    {
        Quotations = [new Quotation(new PassageSpan(passage, new TextSpan(0, paragraph.Text.Length)), QuotationKind.Direct)],
        Attribution = paragraph.Speaker,
        Rule = "by hand",
    };

    private static Passage Passage(int index, PassageKind kind, string text) => new()
    {
        Id = PassageId.TryParse($"bcdf{PassageId.Alphabet[index % PassageId.Alphabet.Length]}{PassageId.Alphabet[index / PassageId.Alphabet.Length]}", out var id) ? id : default,
        Number = kind == PassageKind.Paragraph ? index : null,
        Kind = kind,
        Text = text,
        Html = text,
    };
}
