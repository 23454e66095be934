using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Web.Linking;

/// <summary>Addresses of quotations that several articles print.</summary>
internal static partial class ArchiveUrls
{
    public const string Quotations = "/quotations";
    public const string ApiQuotations = Api + Quotations;

    /// <summary>Every printing of some words. The address is made from the words alone and works as long as one article prints them.</summary>
    public static string Quotation(WordingId wording) => $"{Quotations}/{wording}";

    public static string ApiQuotation(WordingId wording) => $"{ApiQuotations}/{wording}";

    public static string QuotationExport(WordingId wording, ExportFormat format) => Quotation(wording) + format.Ending;
}
