using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.Catalog;

/// <summary>Articles with anything in them that text can be.</summary>
internal static class AnyArticle
{
    private static readonly string[] Pieces =
        ["said", " ", "\n", "\t", "\0", "’", "“x”", "<b>", "&amp;", "é", "e\u0301", "\U0001F600", "\u202E", "'", "\"", "\\", "{\"a\":1}", "--", "\uFEFF", "中文", "%", "?1"];

    private static readonly Gen<string> Text = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    private static readonly Gen<string?> MaybeText = Gen.OneOf(Text.Select(text => (string?)text), Gen.Constant<string?>(null));

    private static readonly Gen<ArticleDate?> Date = Gen.Elements("", "2016-01-29", "2016-01", "2016", "2016-01~", "2016?", "1999-12-31T23:59:59Z", "2016-02-03T10:20:30+02:00")
        .Select(text => ArticleDate.TryParse(text, out var date) ? date : null);

    public static Gen<Article> Generator { get; } =
        from slug in Gen.Elements("one", "two", "three", "a-b-4")
        from texts in Text.ListOf()
        from words in Text.ArrayOf(6)
        from maybe in MaybeText.ArrayOf(6)
        from lists in Text.ListOf().Select(list => list.ToList()).ArrayOf(3)
        from dates in Date.ArrayOf(3)
        from kinds in Gen.Elements(Enum.GetValues<PassageKind>()).ArrayOf(texts.Count)
        from named in Gen.Elements(true, false)
        select new Article
        {
            Slug = Slug(slug),
            Metadata = new ArticleMetadata
            {
                Title = words[0],
                Date = dates[0],
                EventDate = dates[1],
                Updated = dates[2],
                Publisher = maybe[0] is { } name ? new Publisher(name, maybe[1], maybe[2]) : null,
                Bylines = lists[0],
                Dateline = maybe[3],
                Topics = lists[1],
                Speakers = named ? [new KnownSpeaker(words[1], maybe[4], lists[2])] : [],
                Summary = maybe[5],
                Language = words[2],
                Rights = maybe[2],
                OldPaths = lists[0],
                Aliases = named ? [Slug("once"), Slug($"{slug}-old")] : [],
                Derived = lists[1],
            },
            Passages = [.. texts.Select((text, i) => Passage(i, kinds[i], text))],
            Tail = words[3],
            Utterances = [.. texts.Index().Where(text => text.Index % 2 == 1).Select(text => Statement(text.Index, text.Item, named))],
            Furniture = [.. lists[2].Select((line, i) => new FurnitureLine(i + 1, line))],
            Layout = named ? null : new LayoutRule(Enum.GetValues<TextLayout>()[texts.Count % Enum.GetValues<TextLayout>().Length], words[2], IsGiven: texts.Count % 2 == 0),
            File = new StoredFile { Path = $"{slug}.md", Format = named ? StoredFormat.Markdown : StoredFormat.PlainText, Text = words[4], Sha256 = words[5].GetHashCode(StringComparison.Ordinal).ToString("x", null) + texts.Count },
        };

    private static ArticleSlug Slug(string text) => ArticleSlug.TryParse(text, out var slug) ? slug : default;

    private static Passage Passage(int i, PassageKind kind, string text) => new()
    {
        Id = PassageId.TryParse($"bcd{PassageId.Alphabet[i % 28]}{PassageId.Alphabet[i / 28 % 28]}", out var id) ? id : default,
        Number = i % 3 == 0 ? null : i,
        Kind = kind,
        Level = i % 7,
        Text = text,
        Html = i % 2 == 0 ? text : $"<i>{text}</i>",
        Lead = i % 5 == 0 ? text : "",
    };

    private static Utterance Statement(int passage, string text, bool attributed) => new()
    {
        Rule = text,
        Quotations = [Quotation(passage - 1, 0, 0), Quotation(passage, text.Length / 2, text.Length - (text.Length / 2))],
        Attribution = attributed
            ? new Attribution { Name = $"Ann {text}", Role = text, Named = passage % 4 == 1, Mention = new PassageSpan(passage, new TextSpan(3, 4)), Cue = null }
            : null,
    };

    private static Quotation Quotation(int passage, int start, int length) =>
        new(new PassageSpan(passage, new TextSpan(start, length)), passage % 2 == 0 ? QuotationKind.Direct : QuotationKind.Fragment);
}
