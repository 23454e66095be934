using System.Collections.Frozen;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Reported;

/// <summary>The verbs of saying, and the form of the thing said that may follow each.</summary>
internal static class ReportingVerbs
{
    private static readonly FrozenDictionary<string, Complement> Forms = Build();

    /// <summary>What may follow a form of a verb; <see cref="Complement.None"/> for any other word.</summary>
    public static Complement ComplementAfter(string lower) => Forms.GetValueOrDefault(lower);

    private static FrozenDictionary<string, Complement> Build()
    {
        var verbs = Verbs();
        var forms = new Dictionary<string, Complement>(StringComparer.Ordinal);
        foreach (var line in WordList.Lines("cue-verbs").Concat(WordList.Lines("weak-cues")))
        {
            if (verbs.TryGetValue(line[0].TrimEnd('*'), out var complement))
                foreach (var (form, _) in VerbForms.Inflect(line))
                    forms[form] = complement;
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Dictionary<string, Complement> Verbs()
    {
        var verbs = new Dictionary<string, Complement>(StringComparer.Ordinal);
        foreach (var line in WordList.Lines("reporting-verbs"))
        {
            var complement = Wider(Enum.Parse<Complement>(line[0].TrimEnd(':'), ignoreCase: true));
            foreach (var verb in line.AsSpan(1))
                verbs[verb] = verbs.GetValueOrDefault(verb) | complement;
        }

        return verbs;
    }

    /// <summary>A verb that takes a clause also takes one with "that".</summary>
    private static Complement Wider(Complement complement) => complement switch
    {
        Complement.Saying => Complement.Saying | Complement.Clause | Complement.That,
        Complement.Clause => Complement.Clause | Complement.That,
        _ => complement,
    };
}
