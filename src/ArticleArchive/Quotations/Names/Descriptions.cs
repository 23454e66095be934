using System.Collections.Frozen;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>
/// Finds the named person whom a description means: <c>Lena Marsh scored twice. "We were lucky," the striker said</c>, <c>Sen. Marsh ... the senator</c>.
/// </summary>
internal sealed class Descriptions(Salience salience)
{
    /// <summary>The most words in <c>the former Larnavian defence minister</c>.</summary>
    private const int Longest = 5;

    /// <summary>How many times as prominent as anybody else a person without a post must be.</summary>
    private const double Clearly = 1.5;

    /// <summary>How many times as prominent as any other holder of the title its likeliest holder must be.</summary>
    private const double FarAndAway = 3;

    private static readonly FrozenSet<string> Roles = WordList.Set("role-nouns");

    private static readonly FrozenDictionary<string, string> Titles = WordList.Lines("title-abbreviations")
        .ToFrozenDictionary(line => line[0], line => string.Join(' ', line[1..]), StringComparer.Ordinal);

    /// <summary>The title in full, in lower case, for an abbreviation; the word itself in lower case for any other word.</summary>
    public static string InFull(string title) => Person.Fold(title) is var word && Titles.TryGetValue(word, out var full) ? full : word;

    /// <summary>
    /// The person whom the last sentences were most about, if the description fits; null when it may mean somebody else. A title means the only one, or by far
    /// the likeliest, who has it. Any other noun, and <c>MP</c>, also means somebody without any post about whom the last sentences clearly were; any other
    /// noun also somebody with a post about whom they were by far.
    /// </summary>
    /// <param name="narration">The narration.</param>
    /// <param name="mention">The description from its article to its noun.</param>
    /// <param name="sentence">The number of the sentence in the article.</param>
    /// <param name="excludes">The people who cannot be meant; null when anybody can.</param>
    public Person? Find(Narration narration, Phrase mention, int sentence, Func<Person, bool>? excludes)
    {
        var noun = narration.Words[mention.End - 1];
        var words = narration.Words[mention.First..mention.End];
        if (words.Length > Longest || words[0].Lower is not "the" || !Roles.Contains(noun.Lower)
            || words.Any(word => word.Kind != WordKind.Word || word.Lower is "other" or "second" or "same" or "next" or "new" or "'s" or "'"))
            return null;

        var tense = words.FirstOrDefault(word => word.Lower is "former").Lower ?? "";
        var gender = Gender.Only(noun.Class);
        bool MayBe(Person person) => excludes?.Invoke(person) is not true && FitsPlaces(words, person);

        if (salience.Foremost(gender, sentence, person => MayBe(person) && Holds(person, noun.Lower, tense)) is { Lead: >= FarAndAway } holder)
            return salience.Foremost(gender, sentence, person => MayBe(person) && (person.Posts.Count == 0 || person == holder.Person))?.Person == holder.Person
                ? holder.Person
                : null;

        var isPost = noun.Is(WordClass.Title) || IsMember(noun);
        return (!isPost || IsMember(noun))
            && salience.Foremost(gender, sentence, MayBe) is { } likeliest
            && (likeliest.Person.Posts.Count == 0 ? likeliest.Lead >= Clearly : !isPost && likeliest.Lead >= FarAndAway) ? likeliest.Person : null;
    }

    /// <summary>Whether it is a member of a parliament, of whom an article seldom says so beside the name: <c>the Conservative MP</c>.</summary>
    public static bool IsMember(Word noun) => noun.Lower is "mp" or "msp" or "mep" or "mla" or "mca" or "mec" or "mlc" or "mna" or "mpa";

    /// <summary>Whether the article mentioned the first person after the second.</summary>
    public bool AreNewer(Person one, Person other) => salience.IsNewer(one, other);

    private static bool Holds(Person person, string noun, string tense) =>
        person.Posts.Exists(post => post.Split(' ') is var words
            && words.Any(word => InFull(word) == noun)
            && words.FirstOrDefault(word => HoldersOfPosts.IsDistinguishing(word.ToLowerInvariant()), "").Equals(tense, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether no place in the description differs from those in the person's posts: <c>the Senn senator</c> is not <c>Hull Sen. Marsh</c>.</summary>
    private static bool FitsPlaces(Word[] words, Person person)
    {
        var places = person.Posts.SelectMany(post => post.Split(' ')).Select(Person.Fold)
            .Where(word => Lexicon.Is(word, WordClass.Place)).ToList();
        return places.Count == 0 || !words.Any(word => word.Is(WordClass.Place) && !places.Contains(word.Lower));
    }
}
