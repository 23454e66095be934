namespace ArticleArchive.Tests.Content;

/// <summary>The language of an article whose file does not say it.</summary>
public sealed class TextLanguageTests
{
    private const string French = "Le pont sur la rivière est fermé depuis la crue de mars, et les habitants de la ville doivent faire un détour par le col. "
        + "« Nous avons perdu une saison », dit le maire, qui ne sait pas quand les travaux pourront commencer dans la vallée.";

    private const string Spanish = "El puente sobre el río está cerrado desde la crecida de marzo, y los vecinos de la ciudad tienen que dar una vuelta por el puerto. "
        + "La alcaldesa dijo que no se sabe cuándo van a empezar las obras en el valle y que el ministerio no ha dado más datos.";

    private const string German = "Die Brücke über den Fluss ist seit dem Hochwasser im März gesperrt, und die Leute aus der Stadt müssen einen Umweg über den Pass nehmen. "
        + "Der Bürgermeister weiß nicht, wann die Arbeiten im Tal beginnen können, und das Ministerium hat sich dazu nicht geäußert.";

    private const string Danish = "Broen over åen har været lukket siden højvandet i marts, og folk fra byen må køre en omvej over passet. "
        + "Borgmesteren ved ikke, hvornår arbejdet i dalen kan begynde, og ministeriet har ikke sagt noget om det. Det blev aftalt i går af rådet.";

    private const string Norwegian = "Broen over elven har vært stengt siden flommen i mars, og folk fra byen må kjøre en omvei over passet. "
        + "Ordføreren vet ikke når arbeidet i dalen kan begynne, og departementet har ikke sagt noe om det. Det ble avtalt i går av rådet.";

    private const string Swedish = "Bron över ån har varit stängd sedan översvämningen i mars, och folk från staden måste ta en omväg över passet. "
        + "Borgmästaren vet inte när arbetet i dalen kan börja, och departementet har inte sagt något om det. Det är inte klart för rådet.";

    private const string Catalan = "El pont sobre el riu és tancat des de la crescuda de març, i els veïns de la ciutat han de fer una volta pel port. "
        + "L'alcaldessa va dir que no se sap quan començaran les obres a la vall i que el ministeri no ha donat més dades amb els terminis.";

    private const string Polish = "Most przez rzekę jest zamknięty od marcowej powodzi i mieszkańcy miasta jeżdżą przez przełęcz. "
        + "Burmistrz nie wie, kiedy prace w dolinie się zaczną, a ministerstwo do dziś o tym nie mówi. To jest trzecia powódź na tej rzece w tym roku.";

    private const string Turkish = "Irmağın üzerindeki köprü marttaki selden bu yana kapalı ve kent halkı geçide kadar bir yol daha gitmek zorunda. "
        + "Belediye başkanı çalışmaların ne zaman başlayacağını bilmiyor ve bakanlık bu konuda bir şey söylemiş değil. Bu yıl için çok geç, dedi.";

    private const string English = "The bridge over the river has been closed since the flood in March, and the people of the town have to take the road over the pass. "
        + "The mayor does not know when the work in the valley can begin, and the ministry has not said a word about it.";

    [Theory]
    [InlineData(French, "fr")]
    [InlineData(Spanish, "es")]
    [InlineData(German, "de")]
    [InlineData(Danish, "da")]
    [InlineData(Norwegian, "no")]
    [InlineData(Swedish, "sv")]
    [InlineData(Catalan, "ca")]
    [InlineData(Polish, "pl")]
    [InlineData(Turkish, "tr")]
    public void It_is_read_from_the_text_and_marked_as_such(string text, string language)
    {
        foreach (var (name, file) in new[] { ("a.txt", $"Titre\n\n{text}"), ("a.md", $"---\ntitle: Titre\n---\n{text}") })
        {
            using var content = new TestContent().With(name, file);
            var article = content.ReadSingle().Article.ShouldNotBeNull().Complete([]);
            (article.Metadata.Language, article.Metadata.Derived.Contains("language")).ShouldBe((language, true), name);
        }
    }

    [Theory]
    [InlineData("Мост через реку закрыт с марта, и жители города ездят через перевал. ", "ru")]
    [InlineData("Міст через річку закрито з березня, і мешканці міста їздять через перевал. ", "uk")]
    [InlineData("الجسر فوق النهر مغلق منذ مارس ويسلك سكان المدينة الطريق عبر الممر. ", "ar")]
    [InlineData("पुल मार्च से बंद है और शहर के लोग दर्रे के रास्ते जाते हैं । ", "hi")]
    [InlineData("河上的桥从三月起关闭，城里的人只能走山路。", "zh")]
    [InlineData("川の橋は三月から閉まっていて、町の人は峠の道を行く。", "ja")]
    [InlineData("다리는 삼월부터 닫혀 있고 도시 사람들은 고개를 넘어 다닌다. ", "ko")]
    public void A_script_tells_the_language(string sentence, string language) =>
        TestContent.ArticleOf("a.md", $"---\ntitle: T\nimage: https://x.example/a\n---\n{string.Concat(Enumerable.Repeat(sentence, 6))}").Metadata.Language.ShouldBe(language);

    [Theory]
    [InlineData("الجسر مغلق منذ مارس.", "ar")]
    [InlineData("הגשר סגור ממרץ.", "he")]
    [InlineData("Мост закрыт с марта.", "ru")]
    [InlineData("Міст закрито.", "uk")]
    [InlineData("桥从三月起关闭。", "zh")]
    [InlineData("橋は三月から閉まっている。", "ja")]
    [InlineData("다리는 닫혀 있다.", "ko")]
    public void A_script_tells_the_language_even_of_a_few_words(string text, string language) =>
        TestContent.ArticleOf("a.md", $"---\ntitle: A title of some words in English\nsummary: And a few more of them\n---\n{text}").Metadata.Language.ShouldBe(language);

    [Fact]
    public void One_sentence_again_and_again_is_no_other_language() =>
        TestContent.ArticleOf("a.md", $"---\ntitle: T\n---\n{string.Concat(Enumerable.Repeat("\"a,\" said Jo Reed. ", 500))}").Metadata.Language.ShouldBe("en");

    [Fact]
    public void The_keys_of_a_header_are_not_words_of_the_language() =>
        TestContent.ArticleOf("a.md", $"---\ntitle: T\nparts: {string.Concat(Enumerable.Repeat("a o as os de que e do da em um uma ", 5))}\n---\nText is here.")
            .Metadata.Language.ShouldBe("en");

    [Fact]
    public void Words_of_another_script_in_an_English_text_change_nothing() =>
        TestContent.ArticleOf("a.md", $"---\ntitle: T\n---\n{English} {English} Мост через реку закрыт.").Metadata.Language.ShouldBe("en");

    [Theory]
    [InlineData(English)]
    [InlineData("Le pont est fermé.")]
    [InlineData(English + " " + French)]
    public void English_a_few_words_and_two_languages_are_left_as_they_are(string text)
    {
        using var content = new TestContent().With("a.txt", $"Title\n\n{text}");

        var article = content.ReadSingle().Article.ShouldNotBeNull().Complete([]);

        (article.Metadata.Language, article.Metadata.Derived.Contains("language")).ShouldBe(("en", false));
    }

    [Fact]
    public void The_file_has_the_last_word()
    {
        using var content = new TestContent().With("a.md", $"---\ntitle: Titre\nlanguage: en-GB\n---\n{French}");

        content.ReadSingle().Article.ShouldNotBeNull().Complete([]).Metadata.Language.ShouldBe("en-GB");
    }
}
