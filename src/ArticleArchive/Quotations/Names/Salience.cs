using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>
/// Finds the person whom <c>he</c> or <c>she</c> means: the one of that gender whom the last sentences were most about (after Lappin and Leass, 1994).
/// </summary>
internal sealed class Salience
{
    private const int Window = 40;
    private const double Decay = 0.5;
    private const int Reach = 14;

    /// <summary>When no word gives a person's gender, a man is likelier: more of the people in the news are men.</summary>
    private const double UnknownMan = 0.8;
    private const double UnknownWoman = 0.7;

    private readonly List<Mention> _mentions = [];

    public void Add(Mention mention) => _mentions.Add(mention);

    /// <summary>The likeliest person for a pronoun of that gender in the sentence; null when nobody fits.</summary>
    /// <param name="gender">The gender of the pronoun.</param>
    /// <param name="sentence">Its sentence, counted over the article.</param>
    /// <param name="named">The people named in the spoken words, when the pronoun is their speaker; otherwise null.</param>
    public Person? Likeliest(WordClass gender, int sentence, DisjointReference? named)
    {
        var scores = new Dictionary<Person, double>();
        for (var i = _mentions.Count - 1; i >= Math.Max(0, _mentions.Count - Window); i--)
        {
            var (person, at, weight) = _mentions[i];
            var distance = sentence - at;
            if (distance > Reach)
                break;
            if (!Gender.Agrees(person.Gender, gender))
                continue;

            var sure = person.Gender == gender ? 1.0 : gender == WordClass.Female ? UnknownWoman : UnknownMan;
            scores[person] = scores.GetValueOrDefault(person) + sure * weight * Math.Pow(Decay, distance);
        }

        return scores.OrderByDescending(score => score.Value).Select(score => score.Key).FirstOrDefault(person => named is null || !named.Excludes(person));
    }
}
