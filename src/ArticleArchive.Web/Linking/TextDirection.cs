namespace ArticleArchive.Web.Linking;

/// <summary>The direction of a language's script, for the attribute <c>dir</c>.</summary>
internal static class TextDirection
{
    private static readonly string[] Languages = ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"];
    private static readonly string[] Scripts = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

    /// <summary><c>rtl</c> for a language written from right to left; null for any other, so that the attribute is left out.</summary>
    /// <param name="language">A BCP 47 tag; null for English.</param>
    public static string? For(string? language)
    {
        var parts = language?.Split('-') ?? [];
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiLetter));
        var isFromRight = script is not null
            ? Scripts.Contains(script, StringComparer.OrdinalIgnoreCase)
            : parts is [var first, ..] && Languages.Contains(first, StringComparer.OrdinalIgnoreCase);
        return isFromRight ? "rtl" : null;
    }
}
