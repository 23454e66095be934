namespace ArticleArchive.Web.Linking;

/// <summary>Media types of the forms for programs.</summary>
internal static class RepresentationMedia
{
    /// <summary>As registered where a form is registered (text/markdown: RFC 7763); BibTeX and RIS are not, and have the names that reference managers take.</summary>
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
