namespace ArticleArchive.Content.Files;

/// <summary>Encodings that refuse bytes that no character has, those of code pages included.</summary>
internal static class StrictEncoding
{
    static StrictEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding of a code page.</summary>
    public static Encoding Get(int codePage) => Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    /// <summary>The encoding with a name, which must exist.</summary>
    public static Encoding Get(string name) => Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    /// <summary>The text; null when it is not in the encoding.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="encoding">An encoding that throws on invalid bytes.</param>
    public static string? Decode(byte[] bytes, Encoding encoding)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
