using System.Globalization;

namespace ArticleArchive.Cli;

/// <summary>Numbers in sentences.</summary>
internal static class Words
{
    /// <summary><c>1 article</c>, <c>2,000 articles</c>.</summary>
    public static string Count(long count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
