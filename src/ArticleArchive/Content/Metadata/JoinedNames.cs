using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Metadata;

/// <summary>Separates full names joined by a word: <c>Jo Reed and Tom Barr</c>. A body, <c>Roads and Bridges Office</c>, is one name.</summary>
internal static partial class JoinedNames
{
    /// <summary>The names; the text alone where any part of it is not the full name of a person.</summary>
    public static string[] Split(string names)
    {
        var parts = Joint().Split(names);
        return parts.Length > 1 && Array.TrueForAll(parts, part => FullName().IsMatch(part) && !Body().IsMatch(part)) ? parts : [names];
    }

    [GeneratedRegex(@"\s+(?:and|AND|&)\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Joint();

    [GeneratedRegex(
        @"^(?:[Bb]y )?\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:van|von|de|der|den|di|da|du|del|della|dos|la|le|al|el|bin|ibn|ter|ten|zu|y|\p{Lu}[\p{L}\p{M}.'’-]*)){1,5}$",
        RegexOptions.NonBacktracking)]
    private static partial Regex FullName();

    [GeneratedRegex(
        @"\b(?:Agency|Army|Association|Bank|Board|Bureau|Centre|Center|College|Commission|Committee|Company|Correspondents?|Council|Court|Department|Desk"
        + @"|Editors?|Foundation|Government|Group|Institute|Journal|Media|Ministry|Navy|Network|News|Newsroom|Office|Party|Police|Post|Press|Radio|Reporters?"
        + @"|Service|Services|Society|Staff|Team|Television|Times|TV|Union|University|Wire|Writers)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Body();
}
