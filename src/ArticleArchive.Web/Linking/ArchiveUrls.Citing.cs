using ArticleArchive.History;

namespace ArticleArchive.Web.Linking;

/// <summary>Addresses of citations.</summary>
internal static partial class ArchiveUrls
{
    /// <summary>The parameter with the state of the words when the link was made.</summary>
    public const string State = "v";

    /// <summary>The parameter that names words of the passages.</summary>
    public const string Words = "words";

    /// <summary>The section with the citations on the page of passages.</summary>
    public const string CitePart = "cite";

    public const string Embed = "/oembed";

    /// <summary>The address of a block with the words, to embed in another page.</summary>
    public static string EmbedOf(string address) => Embed + Parameters([("url", address), ("format", "json")]);

    public static string Article(ArticleSlug slug, RepresentationFormat representation) => Article(slug) + representation.Ending;

    /// <summary>Passages on a page of their own.</summary>
    public static string Passages(ArticleSlug slug, PassageRange range) => $"{Article(slug)}/{range}";

    /// <summary>Passages on a page of their own, with the state of their words when cited.</summary>
    public static string Passages(ArticleSlug slug, PassageRange range, string state) => Passages(slug, range) + Parameters([(State, state)]);

    /// <summary>A passage on a page of its own, with the state of its words when cited, opened at the citations.</summary>
    public static string Citations(ArticleSlug slug, PassageCitation passage) =>
        $"{Passage(slug, passage.Id)}{Parameters([(State, passage.State)])}#{CitePart}";

    /// <summary>Passages in one format.</summary>
    public static string Passages(ArticleSlug slug, PassageRange range, RepresentationFormat representation) =>
        Passages(slug, range) + representation.Ending;

    /// <summary>The cited words in one format.</summary>
    public static string Cited(CitedWords cited, RepresentationFormat representation) =>
        Passages(cited.Article.Slug, cited.Range, representation) + Parameters([WordsOf(cited)]);

    /// <summary>The cited words on a page of their own: the passages, the state of their words now, and which of the words are meant.</summary>
    public static string Cited(CitedWords cited) => Passages(cited.Article.Slug, cited.Range) + Parameters([(State, cited.State), WordsOf(cited)]);

    /// <summary>The cited words on a page of their own, without the state of the passages.</summary>
    public static string Named(CitedWords cited) => Passages(cited.Article.Slug, cited.Range) + Parameters([WordsOf(cited)]);

    /// <summary>The cited words on a page of their own, opened at the citations.</summary>
    public static string Citations(CitedWords cited) => $"{Cited(cited)}#{CitePart}";

    /// <summary>The page of a passage, opened at its citations.</summary>
    public static string Citations(ArticleSlug slug, PassageId id) => $"{Passage(slug, id)}#{CitePart}";

    /// <summary>An address without a fragment, with a directive that makes the browser highlight words and scroll to them.</summary>
    public static string WithDirective(string address, string directive) => $"{address}#:~:{directive}";

    /// <summary>
    /// The parameters that an address passes on to another: the state and the words, from the link unless <paramref name="other"/> sets them.
    /// </summary>
    public static string CarriedOver(IQueryCollection query, OtherAddress other) =>
        Parameters([(State, other.State ?? query[State]), (Words, other.Words ?? query[Words])]);

    /// <summary>The citations of a statement by its id, which counts the statements of its passage today.</summary>
    public static string Statement(ArticleSlug slug, string id) => $"{Article(slug)}/{id}#{CitePart}";

    public static string ApiPassages(ArticleSlug slug, PassageRange range) => $"/api{Passages(slug, range)}";

    private static (string, string?) WordsOf(CitedWords cited) => (Words, cited.Reference?.ToString());
}
