using ArticleArchive.Articles;
using ArticleArchive.Web.Citing;

namespace ArticleArchive.Web;

/// <summary>Addresses of what is cited.</summary>
internal static partial class ArchiveUrls
{
    /// <summary>The parameter in which a link says what the words were when it was made.</summary>
    public const string State = "v";

    public const string Embed = "/oembed";

    /// <summary>Where the words at an address of the site can be had as a block for another page.</summary>
    public static string EmbedOf(string address) => Embed + Parameters([("url", address), ("format", "json")]);

    /// <summary>Reads an address of an article, or of passages on their own page or in the article.</summary>
    /// <param name="address">The address.</param>
    /// <param name="slug">The article's slug as it stands there.</param>
    /// <param name="passages">The passages as they are named there; empty for the article.</param>
    public static bool TryRead(Uri address, out string slug, out string passages)
    {
        var parts = address.AbsolutePath.Split('/');
        var isArticle = parts.Length is 3 or 4 && parts[1] == AllArticles[1..];
        var fragment = address.Fragment.TrimStart('#').Split(":~:")[0];
        (slug, passages) = isArticle ? (Uri.UnescapeDataString(parts[2]), parts.Length == 4 ? parts[3] : fragment) : ("", "");
        return isArticle;
    }

    /// <summary>How an address ends that answers in one form only.</summary>
    public static string EndingOf(TwinFormat twin) => twin switch
    {
        TwinFormat.Markdown => ".md",
        TwinFormat.Text => ".txt",
        TwinFormat.BibTex => ".bib",
        TwinFormat.Ris => ".ris",
        TwinFormat.CslJson => ".csl.json",
        _ => ".json",
    };

    public static string Article(ArticleSlug slug, TwinFormat twin) => Article(slug) + EndingOf(twin);

    /// <summary>Passages on a page of their own.</summary>
    public static string Passages(ArticleSlug slug, PassageRange range) => $"{Article(slug)}/{range}";

    /// <summary>Passages in one form only.</summary>
    public static string Passages(ArticleSlug slug, PassageRange range, TwinFormat twin) => Passages(slug, range) + EndingOf(twin);

    /// <summary>Passages on a page of their own, and what their words are now.</summary>
    public static string Passages(ArticleSlug slug, PassageRange range, string state) => Passages(slug, range) + Parameters([(State, state)]);

    public static string ApiPassages(ArticleSlug slug, PassageRange range) => $"/api{Passages(slug, range)}";
}
