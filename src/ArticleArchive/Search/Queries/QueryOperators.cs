using System.Globalization;

namespace ArticleArchive.Search.Queries;

/// <summary>The words in capital letters that join others. In small letters they are words.</summary>
internal static class QueryOperators
{
    /// <summary>How far apart <c>NEAR</c> takes words when it does not say.</summary>
    public const int UsualDistance = 10;

    /// <summary>The farthest apart that <c>NEAR</c> takes words.</summary>
    public const int MaxDistance = 100;

    private const string NearSlash = "NEAR/";

    /// <summary>Which operator it is; null for a word.</summary>
    public static LexemeKind? KindOf(string piece) => piece switch
    {
        "OR" => LexemeKind.Or,
        "AND" or "SAME" => LexemeKind.And,
        "NOT" => LexemeKind.Not,
        "NEAR" => LexemeKind.Near,
        _ => piece.StartsWith(NearSlash, StringComparison.Ordinal) ? LexemeKind.Near : null,
    };

    /// <summary>The distance that a <c>NEAR</c> asks for.</summary>
    public static int Distance(string near, QueryNotes notes)
    {
        if (near.Length <= NearSlash.Length)
            return UsualDistance;

        if (!int.TryParse(near.AsSpan(NearSlash.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var distance))
        {
            notes.Add($"“{near}” has no number of words; {UsualDistance} were taken.");
            return UsualDistance;
        }

        if (distance > MaxDistance)
            notes.Add($"NEAR reaches {MaxDistance} words at most.");

        return Math.Min(distance, MaxDistance);
    }
}
