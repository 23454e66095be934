namespace ArticleArchive.Samples;

/// <summary>How a publisher prints quotations.</summary>
/// <param name="Open">The opening mark.</param>
/// <param name="Close">The closing mark.</param>
/// <param name="InnerOpen">The opening mark inside a quotation.</param>
/// <param name="InnerClose">The closing mark inside a quotation.</param>
internal sealed record QuotationStyle(char Open, char Close, char InnerOpen, char InnerClose)
{
    /// <summary>The styles of the sample: straight and curly, double and single, the comma before the closing mark and after it.</summary>
    public static IReadOnlyList<QuotationStyle> All { get; } =
    [
        new('"', '"', '\'', '\''),
        new('“', '”', '‘', '’'),
        new('"', '"', '\'', '\'') { CommaOutside = true },
        new('‘', '’', '“', '”') { CommaOutside = true },
        new('\'', '\'', '"', '"') { CommaOutside = true },
    ];

    /// <summary>True where the comma follows the closing mark.</summary>
    public bool CommaOutside { get; init; }

    /// <summary>A statement as it stands before its attribution.</summary>
    public string BeforeCue(string words) => CommaOutside ? $"{Open}{words}{Close}," : $"{Open}{words},{Close}";

    /// <summary>A statement that ends its sentence.</summary>
    public string Whole(string words) => $"{Open}{words}.{Close}";

    /// <summary>Words of the sample's language in this style's inner marks and apostrophes.</summary>
    public string Dress(string words)
    {
        var dressed = words.Replace('«', InnerOpen).Replace('»', InnerClose);
        return Open is '“' or '‘' ? dressed.Replace('\'', '’') : dressed;
    }
}
