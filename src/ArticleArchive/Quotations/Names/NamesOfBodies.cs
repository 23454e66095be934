using System.Collections.Frozen;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Distinguishes the names of bodies, storms, books and places from the names of people.</summary>
internal sealed class NamesOfBodies(PeopleInArticle people)
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> PlaceWords = WordList.ByHeading("place-words");

    private static readonly FrozenSet<string> NamePrefixes = FrozenSet.ToFrozenSet(
        ["mc", "mac", "de", "di", "da", "del", "della", "der", "la", "le", "lo", "du", "des", "van", "von", "st", "ste", "fitz", "vander", "al", "el", "ben"],
        StringComparer.Ordinal);

    /// <summary>The last words of the names of clubs: <c>Manchester United</c>.</summary>
    private static readonly FrozenSet<string> ClubWords = FrozenSet.ToFrozenSet(
        ["united", "city", "rovers", "wanderers", "athletic", "albion", "hotspur", "rangers", "county", "town", "wednesday"], StringComparer.Ordinal);

    /// <summary>The last words of the names of institutions, which no surname is: <c>Peter Marsh High School</c>.</summary>
    private static readonly FrozenSet<string> InstitutionWords = FrozenSet.ToFrozenSet(
        ["school", "university", "college", "hospital", "airport", "academy", "institute", "museum", "cathedral"],
        StringComparer.Ordinal);

    /// <summary><c>in Central Senn</c>; <c>in Hull, Central Senn, Larnavia</c></summary>
    public static bool AreWhere(Narration narration, Phrase mention) =>
        PlaceWords["before"].Contains(narration.At(mention.First - 1).Lower)
        || narration.At(mention.First - 1).Lower is "of" && PlaceWords["before-of"].Contains(narration.At(mention.First - 2).Lower)
        || narration.At(mention.First - 1).Kind == WordKind.Comma && narration.At(mention.First - 2).Capital
            && narration.At(mention.End).Is(WordClass.Place | WordClass.Time);

    /// <summary>Whether the word is all capitals, like the first word of <c>TRT World</c>.</summary>
    private static bool IsLetters(Narration narration, Word word) =>
        !narration.IsTitleCased && word.End - word.Start > 2 && !word.Is(WordClass.FirstName | WordClass.Title)
            && !narration.Text.AsSpan(word.Start, word.End - word.Start).ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Whether it is not a person: the White House, CNN; Hurricane Michael, Operation Peter; the memoir <c>Unleashed</c>; Marsh &amp; Lane.</summary>
    public bool Are(Narration narration, PrintedName printed)
    {
        if (narration.Words[printed.First..printed.End].Any(word => word.Lower is "&" or "+"))
            return true;
        if (narration.Words[printed.First].Lower is "police" && narration.Words[printed.End - 1].Is(WordClass.Place))
            return true;
        if (!printed.HasTitle && printed.End - printed.Name == 2 && ClubWords.Contains(narration.Words[printed.End - 1].Lower)
            && !narration.Words[printed.Name].Is(WordClass.FirstName))
            return true;
        if (!printed.HasTitle && printed.End - printed.Name > 1
            && (InstitutionWords.Contains(narration.Words[printed.End - 1].Lower) || narration.Words[printed.Name].Lower is "new"))
            return true;
        if (SpeakerGate.IsStorm(narration.Words[printed.First]) || narration.Words[printed.First].Lower is "operation" or "task")
            return true;

        // a Muslim American
        if (!printed.HasTitle && printed.End - printed.Name == 2 && Ranks.IsNationality(narration.Words[printed.End - 1])
            && narration.Words[printed.Name] is var first && !first.Is(WordClass.FirstName)
            && (Ranks.IsNationality(first)
                || first.Lower is "muslim" or "jewish" or "catholic" or "hindu" or "sikh" or "arab" or "native" or "black" or "white"))
            return true;

        // our Privacy Notice
        if (!printed.HasTitle && narration.At(printed.First - 1).Lower is "our" or "your" && !narration.Words[printed.Name].Is(WordClass.FirstName))
            return true;

        if (narration.At(printed.First - 1).Kind == WordKind.Comma && narration.At(printed.First - 3).Lower is "'s" or "’s" or "his" or "her"
            && narration.At(printed.First - 2).Lower is "memoir" or "memoirs" or "book" or "novel" or "autobiography" or "film" or "album")
            return true;

        if (!printed.HasTitle && AreWhere(narration, new Phrase(printed.First, printed.End)) && !narration.Words[printed.Name].Is(WordClass.FirstName)
            && !people.Knows(narration, printed.First, printed.End))
            return true;
        if (!printed.HasTitle && printed.End - printed.Name == 1 && Media.Are(narration, new Phrase(printed.Name, printed.End))
            && !people.IsSurname(narration.Words[printed.Name].Lower))
            return true;
        if (!printed.HasTitle && printed.End - printed.Name == 1 && !narration.Words[printed.Name].Is(WordClass.FirstName)
            && narration.At(printed.End).Lower is "for" && narration.At(printed.End + 1).Capital && !people.IsSurname(narration.Words[printed.Name].Lower))
            return true;
        if (IsMatterOfPost(narration, printed) && !people.Knows(narration, printed.First, printed.End))
            return true;
        if (narration.At(printed.First - 1).Lower is "called" or "named" && narration.At(printed.First - 2) is { Capital: false } kind
            && kind.Is(WordClass.BodyNoun | WordClass.OrganisationWord) && !kind.Is(WordClass.PersonNoun))
            return true;

        if (!printed.HasTitle && narration.At(printed.First - 1).Lower is "for" or "of" or "on" && narration.At(printed.First - 2) is { Capital: true } body
            && body.Is(WordClass.OrganisationWord | WordClass.BodyNoun) && !narration.Words[printed.Name].Is(WordClass.FirstName))
            return true;

        // Continue reading
        if (narration.Words[printed.End - 1] is var command && command.Is(WordClass.Base) && !command.Is(WordClass.FirstName)
            && narration.At(printed.End).Is(WordClass.Gerund))
            return true;

        if (!printed.HasTitle && IsOfKind(narration, printed) && !people.Knows(narration, printed.First, printed.End))
            return true;

        var last = narration.Words[printed.End - 1];
        if (last.Is(WordClass.Title) && printed.End - printed.Name > 1 && !narration.Words[printed.Name].Is(WordClass.FirstName)
            && narration.At(printed.End).Lower is "of" or "for")
            return true;

        var text = narration.Text.AsSpan(last.Start, last.End - last.Start);
        var acronym = text.Length > 1 && !text.TrimEnd('s').ContainsAnyInRange('a', 'z');
        if (acronym && printed.HasTitle && printed.End - printed.Name == 1 && text.Length > 2 && !narration.IsTitleCased)
            return true;

        if (narration.Words[printed.First].Lower is "general" && printed.Name == printed.End - 1 && last.Is(WordClass.OrganisationWord)
            || printed.End - printed.Name == 1 && Ranks.IsNationality(last)
            || last.Is(WordClass.Title) && printed.End - printed.First > 1
                && (narration.At(printed.First - 1).Lower is "the" or "'s" or "'" || !printed.HasTitle && narration.Text[last.End - 1] == '.')
            || (last.Is(WordClass.Place) || PlaceWords["last"].Contains(last.Lower)) && PlaceWords["first"].Contains(narration.Words[printed.Name].Lower)
            || !printed.HasTitle && printed.End - printed.Name == 1 && IsTradeName(text))
            return true;

        if (!printed.HasTitle && printed.End - printed.Name > 1 && IsLetters(narration, narration.Words[printed.Name]))
            return true;

        var titled = printed.HasTitle || narration.Words[printed.Name].Is(WordClass.FirstName) && printed.End - printed.Name > 1;
        var hasPost = narration.At(printed.First - 1) is { Capital: false } post && post.Is(WordClass.PersonNoun);
        return !titled
            && (last.Is(WordClass.OrganisationWord) && !(printed.End - printed.Name == 1 && people.IsSurname(last.Lower))
            || acronym
            || last.Is(WordClass.PersonNoun | WordClass.BodyNoun) && !(hasPost && printed.End - printed.First > 1)
            || narration.At(printed.First - 1).Lower is "the"
            || narration.At(printed.First - 1).Lower is "a" or "an" && printed.End - printed.First > 1);
    }

    /// <summary><c>the Chief of Army Staff</c>, <c>President of Media Forum of the Guild</c></summary>
    private static bool IsMatterOfPost(Narration narration, PrintedName printed) => printed.HasTitle
        ? printed.End - printed.Name == 1 && narration.At(printed.End).Lower is "of" && narration.At(printed.Name - 2).Lower is "of"
        : narration.At(printed.First - 1).Lower is "of"
        && narration.At(printed.First - 2) is { Capital: true }
        && Ranks.EndsAt(narration, printed.First - 2)
        && !narration.Words[printed.Name].Is(WordClass.FirstName);

    /// <summary>Whether a capital stands inside or ends the word, as in <c>SeaHaul</c> and <c>TfS</c>; not <c>McKay</c> or <c>DeKolbe</c>.</summary>
    private static bool IsTradeName(ReadOnlySpan<char> name)
    {
        for (var i = name.Length - 1; i > 1; i--)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
                return i == name.Length - 1 || !NamePrefixes.Contains(name[..i].ToString().ToLowerInvariant());
        }

        return false;
    }

    /// <summary><c>the human-rights group Memorial</c></summary>
    private static bool IsOfKind(Narration narration, PrintedName printed) =>
        narration.At(printed.First - 1) is { Capital: false } kind
        && kind.Is(WordClass.BodyNoun | WordClass.OrganisationWord)
        && !kind.Is(WordClass.PersonNoun | WordClass.Title | WordClass.Auxiliary | WordClass.OtherPronoun)
        && !narration.Words[printed.Name].Is(WordClass.FirstName)
        && !narration.Words[printed.Name].Lower.Contains('.', StringComparison.Ordinal)
        && (narration.At(printed.End).IsMark || narration.At(printed.End).Lower is "for" or "of"
            || narration.At(printed.End).Is(WordClass.Verb | WordClass.Auxiliary) && printed.End - printed.First == 1);
}
