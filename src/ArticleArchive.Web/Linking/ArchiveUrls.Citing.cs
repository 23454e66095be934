using ArticleArchive.Articles;

namespace ArticleArchive.Web.Linking;

/// <summary>Addresses of what is cited.</summary>
internal static partial class ArchiveUrls
{
    /// <summary>The parameter in which a link says what the words were when it was made.</summary>
    public const string State = "v";

    /// <summary>The parameter in which a link names words of its passages.</summary>
    public const string Words = "words";

    /// <summary>The part of the page of passages that has their citations.</summary>
    public const string CitePart = "cite";

    public const string Embed = "/oembed";

    /// <summary>Where the words at an address of the site can be had as a block for another page.</summary>
    public static string EmbedOf(string address) => Embed + Parameters([("url", address), ("format", "json")]);

    /// <summary>How an address ends that answers in one form only.</summary>
    public static string EndingOf(RepresentationFormat representation) => representation switch
    {
        RepresentationFormat.Markdown => ".md",
        RepresentationFormat.Text => ".txt",
        RepresentationFormat.BibTex => ".bib",
        RepresentationFormat.Ris => ".ris",
        RepresentationFormat.CslJson => ".csl.json",
        _ => ".json",
    };

    public static string Article(ArticleSlug slug, RepresentationFormat representation) => Article(slug) + EndingOf(representation);

    /// <summary>Passages on a page of their own.</summary>
    public static string Passages(ArticleSlug slug, PassageRange range) => $"{Article(slug)}/{range}";

    /// <summary>Passages on a page of their own, and what their words were when they were cited.</summary>
    public static string Passages(ArticleSlug slug, PassageRange range, string state) => Passages(slug, range) + Parameters([(State, state)]);

    /// <summary>Passages in one form only.</summary>
    public static string Passages(ArticleSlug slug, PassageRange range, RepresentationFormat representation) => Passages(slug, range) + EndingOf(representation);

    /// <summary>What is cited, in one form only.</summary>
    public static string Cited(CitedWords cited, RepresentationFormat representation) => Passages(cited.Article.Slug, cited.Range, representation) + Parameters([WordsOf(cited)]);

    /// <summary>What is cited on a page of its own: the passages, what their words are now, and which of the words are meant.</summary>
    public static string Cited(CitedWords cited) => Passages(cited.Article.Slug, cited.Range) + Parameters([(State, cited.State), WordsOf(cited)]);

    /// <summary>What is cited on a page of its own, whatever its words are now.</summary>
    public static string Named(CitedWords cited) => Passages(cited.Article.Slug, cited.Range) + Parameters([WordsOf(cited)]);

    /// <summary>What is cited on a page of its own, opened at the citations.</summary>
    public static string Citations(CitedWords cited) => $"{Cited(cited)}#{CitePart}";

    /// <summary>A passage on a page of its own, opened at the citations.</summary>
    public static string Citations(ArticleSlug slug, PassageId id) => $"{Passage(slug, id)}#{CitePart}";

    /// <summary>An address without a fragment, and words that the browser itself lights and scrolls to.</summary>
    public static string Lighting(string address, string directive) => $"{address}#:~:{directive}";

    /// <summary>What the address that a link leads on to says of it: what it was made from, and which words are meant, as the link says where nothing else is to be said.</summary>
    public static string Told(IQueryCollection query, OtherAddress other) => Parameters([(State, other.State ?? query[State]), (Words, other.Words ?? query[Words])]);

    /// <summary>The citations of a statement by its id, which counts the statements of its passage as they stand today.</summary>
    public static string Statement(ArticleSlug slug, string id) => $"{Article(slug)}/{id}#{CitePart}";

    public static string ApiPassages(ArticleSlug slug, PassageRange range) => $"/api{Passages(slug, range)}";

    private static (string, string?) WordsOf(CitedWords cited) => (Words, cited.Reference?.ToString());
}
