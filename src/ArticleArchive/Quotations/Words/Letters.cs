namespace ArticleArchive.Quotations.Words;

/// <summary>Prepares letters for the comparison of names.</summary>
internal static class Letters
{
    /// <summary>The text with plain Latin letters in place of accented ones, and of the same length: <c>Kolbé</c> gives <c>Kolbe</c>.</summary>
    public static string WithoutAccents(string text) =>
        text.AsSpan().ContainsAnyInRange('\u00C0', '\u024F') || text.AsSpan().ContainsAnyInRange('\u1E00', '\u1EFF')
            ? string.Create(text.Length, text, (plain, accented) =>
            {
                for (var i = 0; i < plain.Length; i++)
                    plain[i] = accented[i] is (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF')
                        ? accented[i].ToString().Normalize(NormalizationForm.FormD)[0]
                        : accented[i];
            })
            : text;
}
