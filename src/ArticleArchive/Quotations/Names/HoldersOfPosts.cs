using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>The people of an article by the posts that they hold in it.</summary>
internal sealed class HoldersOfPosts
{
    private const int MaxPosts = 8;

    private readonly Dictionary<string, List<Person>> _byPost = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Person>> _byInitials = new(StringComparer.Ordinal);

    /// <summary>The only person with the noun in one of their posts; null when nobody or more than one person has it.</summary>
    public Person? Find(string noun) => _byPost.TryGetValue(noun, out var holders) && holders is [var holder] ? holder : null;

    /// <summary>
    /// The only person whose post has these initials: <c>the EAM</c> for the External Affairs Minister; null when nobody or more than one person has them.
    /// </summary>
    public Person? OfInitials(string letters) => _byInitials.TryGetValue(letters, out var holders) && holders is [var holder] ? holder : null;

    public void Note(Person person, IEnumerable<string> posts)
    {
        foreach (var post in posts)
        {
            if (person.Posts.Count == MaxPosts || person.Posts.Contains(post))
                continue;

            person.Posts.Add(post);
            NoteHolder(_byInitials, PostAbbreviations.InitialsOf(post), person);
            var words = post.Split(' ', ',').TakeWhile(word => word is not ("of" or "for" or "to" or "at")).ToArray();
            foreach (var word in words.Where(word => IsHolders(word) && !IsAnothers(words)).Append(post)
                .SelectMany(word => new[] { word, Descriptions.InFull(word) }).Distinct(StringComparer.OrdinalIgnoreCase))
                NoteHolder(_byPost, word, person);
        }
    }

    /// <summary>Records that the article abbreviates the person's post: <c>the Officer Commanding (OC), Ana Kolbe</c>.</summary>
    public void NoteInitials(string letters, Person person)
    {
        NoteHolder(_byInitials, letters, person);
        NoteHolder(_byPost, letters, person);
    }

    private static void NoteHolder(Dictionary<string, List<Person>> holdersOf, string post, Person person)
    {
        if (!holdersOf.TryGetValue(post, out var holders))
            holdersOf[post] = holders = [];
        if (holders.Count < 2 && !holders.Contains(person))
            holders.Add(person);
    }

    /// <summary>Whether the word names a holder: <c>the spokesman</c> holds the post <c>ministry spokesman</c>, but <c>the ministry</c> does not.</summary>
    private static bool IsHolders(string word) =>
        Person.Fold(word) is not "police" and var noun && Lexicon.Is(noun, WordClass.PersonNoun | WordClass.Title);

    /// <summary>Whether the bare noun of the post means somebody else, as in <c>shadow chancellor</c> and <c>former mayor</c>.</summary>
    private static bool IsAnothers(string[] post) => post.Any(word => IsDistinguishing(word.ToLowerInvariant()));

    /// <summary>Whether a word before a post makes it a different one: <c>shadow</c>, <c>former</c>.</summary>
    public static bool IsDistinguishing(string lower) => lower is "shadow" or "former" or "ex" or "vice" or "then" or "late" or "ousted" or "deputy";
}
