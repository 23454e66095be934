namespace ArticleArchive.Search.Queries;

/// <summary>The operators: words in capitals that join others. In lower case they are ordinary words.</summary>
internal static class QueryOperators
{
    /// <summary>The distance of <c>NEAR</c> when it gives none.</summary>
    public const int DefaultDistance = 10;

    /// <summary>The largest distance of <c>NEAR</c>.</summary>
    public const int MaxDistance = 100;

    private const string NearSlash = "NEAR/";

    /// <summary>The kind of operator; null for a word.</summary>
    public static LexemeKind? KindOf(string piece) => piece switch
    {
        "OR" => LexemeKind.Or,
        "AND" or "SAME" => LexemeKind.And,
        "NOT" => LexemeKind.Not,
        "NEAR" => LexemeKind.Near,
        _ => piece.StartsWith(NearSlash, StringComparison.Ordinal) ? LexemeKind.Near : null,
    };

    /// <summary>The distance given by a <c>NEAR</c>.</summary>
    public static int Distance(string near, QueryNotes notes)
    {
        if (near.Length <= NearSlash.Length)
            return DefaultDistance;

        if (!int.TryParse(near.AsSpan(NearSlash.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var distance))
        {
            notes.Add($"“{near}” gives no distance; {DefaultDistance} words are used.");
            return DefaultDistance;
        }

        if (distance > MaxDistance)
            notes.Add($"NEAR reaches {MaxDistance} words at most.");

        return Math.Min(distance, MaxDistance);
    }
}
