namespace ArticleArchive.Web.Linking;

/// <summary>Media types of the machine-readable formats.</summary>
internal static class RepresentationMedia
{
    /// <summary>
    /// The registered type where there is one (text/markdown: RFC 7763); BibTeX and RIS have none, and get the types that reference managers accept.
    /// </summary>
    public static string TypeOf(RepresentationFormat representation) => representation switch
    {
        RepresentationFormat.Markdown => "text/markdown",
        RepresentationFormat.Text => "text/plain",
        RepresentationFormat.BibTex => "application/x-bibtex",
        RepresentationFormat.Ris => "application/x-research-info-systems",
        RepresentationFormat.CslJson => "application/vnd.citationstyles.csl+json",
        _ => "application/json",
    };
}
