namespace ArticleArchive.Quotations.Words;

/// <summary>Derives the forms of an English verb from a line of a verb list.</summary>
internal static class VerbForms
{
    public static IEnumerable<(string Form, WordClass Class)> Inflect(string[] line)
    {
        var doubles = line[0].EndsWith('*');
        var verb = line[0].TrimEnd('*');
        var stem = doubles ? verb + verb[^1] : verb;

        yield return (verb, WordClass.Base);
        yield return (ThirdPerson(verb), WordClass.None);
        yield return (Gerund(verb, stem), WordClass.Gerund);
        if (line.Length == 1)
        {
            yield return (Past(verb, stem), WordClass.Past);
            yield break;
        }

        yield return (line[1], WordClass.Past);
        if (line[2] != line[1])
            yield return (line[2], WordClass.ParticipleOnly);
    }

    private static string ThirdPerson(string verb) => verb switch
    {
        "have" => "has",
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => verb + "es",
        [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ies",
        _ => verb + "s",
    };

    private static string Gerund(string verb, string stem) => verb switch
    {
        [.., 'i', 'e'] => verb[..^2] + "ying",
        [.., 'e', 'e'] or "be" => verb + "ing",
        [.., 'e'] => verb[..^1] + "ing",
        _ => stem + "ing",
    };

    private static string Past(string verb, string stem) => verb switch
    {
        [.., 'e'] => verb + "d",
        [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ied",
        _ => stem + "ed",
    };

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
