using System.Collections.Frozen;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>The first names of people whom a post and a surname identify beyond doubt: <c>President Obama</c>.</summary>
internal static class OfficeHolders
{
    private static readonly FrozenDictionary<string, (string First, string[] Posts)> BySurname = WordList.Lines("office-holders")
        .ToFrozenDictionary(line => line[0], line => (line[1], line[3..]), StringComparer.Ordinal);

    /// <summary>Whether somebody in the list has the surname.</summary>
    /// <param name="surname">The surname, folded.</param>
    public static bool Have(string surname) => BySurname.ContainsKey(surname);

    /// <summary>The first name of the holder of the post; null when the list does not have it.</summary>
    /// <param name="surname">The surname, folded.</param>
    /// <param name="narration">The narration.</param>
    /// <param name="name">The printed name with its title.</param>
    public static string? FirstName(string surname, Narration narration, PrintedName name) =>
        BySurname.TryGetValue(surname, out var holder)
        && Enumerable.Range(name.First, name.Name - name.First).Any(i => holder.Posts.Contains(narration.Words[i].Lower))
            ? holder.First
            : null;
}
