using ArticleArchive.Articles;
using ArticleArchive.Web.Citing;

namespace ArticleArchive.Web;

/// <summary>Addresses of what is cited.</summary>
internal static partial class ArchiveUrls
{
    /// <summary>The parameter in which a link says what the words were when it was made.</summary>
    public const string State = "v";

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
