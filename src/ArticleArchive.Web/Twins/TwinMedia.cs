namespace ArticleArchive.Web.Twins;

/// <summary>Media types of the forms for programs.</summary>
internal static class TwinMedia
{
    /// <summary>As registered where a form is registered (text/markdown: RFC 7763); BibTeX and RIS are not, and have the names that reference managers take.</summary>
    public static string TypeOf(TwinFormat twin) => twin switch
    {
        TwinFormat.Markdown => "text/markdown",
        TwinFormat.Text => "text/plain",
        TwinFormat.BibTex => "application/x-bibtex",
        TwinFormat.Ris => "application/x-research-info-systems",
        TwinFormat.CslJson => "application/vnd.citationstyles.csl+json",
        _ => "application/json",
    };
}
