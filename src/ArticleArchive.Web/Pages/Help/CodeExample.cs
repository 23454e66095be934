namespace ArticleArchive.Web.Pages.Help;

/// <summary>A few lines of code, in one language or program, that ask the archive something.</summary>
/// <param name="Id">Its id on the page, and the name of its language.</param>
/// <param name="Name">The name of the language or program, for readers.</param>
/// <param name="Does">What the lines do, in a sentence.</param>
/// <param name="Text">The lines, ready to run.</param>
internal sealed record CodeExample(string Id, string Name, string Does, string Text)
{
    /// <summary>An example for each language or program.</summary>
    /// <param name="site">The address of the site.</param>
    /// <param name="words">Words to ask about: only letters and spaces.</param>
    public static IReadOnlyList<CodeExample> All(Uri site, string words) =>
    [
        new("curl", "curl", "Checks a quotation, then each quotation of a text, and saves a search as a table.", $$"""
            # Does the archive have the quotation? "plain" is true only when it is word for word.
            curl --silent --get "{{site}}api/check" \
              --data-urlencode "q={{words}}"

            # Each quotation of a text; put @draft.txt in place of @- for a file.
            echo 'They said: "{{words}}", and left.' | curl --silent --data-binary @- \
              --header "Content-Type: text/plain" "{{site}}api/check"

            curl --silent --get "{{site}}search.csv" --output found.csv \
              --data-urlencode 'q="{{words}}"'
            """),
        new("csharp", "C#", "Checks a quotation and prints the answer with the address of the paragraph. It runs as it is: dotnet run check.cs.", $$"""
            using System.Net.Http.Json;
            using System.Text.Json.Nodes;

            using var http = new HttpClient { BaseAddress = new Uri("{{site}}") };
            var words = Uri.EscapeDataString("{{words}}");
            var answer = JsonNode.Parse(await http.GetStringAsync($"api/check?q={words}"));
            var quotation = answer!["quotations"]![0]!;
            Console.WriteLine($"{quotation["sentence"]} (certified: {quotation["plain"]})");
            foreach (var place in quotation["places"]!.AsArray())
                Console.WriteLine($"{place!["article"]!["title"]}: {place["passages"]![0]!["url"]}");
            """),
        new("python", "Python", "The same, with nothing but the standard library.", $$"""
            import json
            from urllib.parse import urlencode
            from urllib.request import urlopen

            asked = urlencode({"q": "{{words}}"})
            with urlopen("{{site}}api/check?" + asked) as answer:
                for quotation in json.load(answer)["quotations"]:
                    print(quotation["sentence"], "(certified: %s)" % quotation["plain"])
                    for place in quotation["places"]:
                        print(place["article"]["title"] + ":", place["passages"][0]["url"])
            """),
        new("javascript", "JavaScript", "The same, in Node.js or in a page: other sites may read the API.", $$"""
            const address = new URL("{{site}}api/check");
            address.searchParams.set("q", "{{words}}");
            const { quotations } = await (await fetch(address)).json();

            for (const { sentence, plain, places } of quotations) {
              console.log(`${sentence} (certified: ${plain})`);
              for (const { article, passages } of places)
                console.log(`${article.title}: ${passages[0].url}`);
            }
            """),
        new("excel", "Excel", "A search as a table that is renewed with the workbook: Data, Get Data, From Other Sources, Blank Query, Advanced Editor.", $$""""
            let
              Found = Web.Contents("{{site}}search.csv", [Query = [q = """{{words}}"""]]),
              Table = Csv.Document(Found, [Delimiter = ",", Encoding = 65001]),
              Named = Table.PromoteHeaders(Table),
              Chosen = Table.SelectColumns(Named, {"words", "speaker", "title", "source", "date", "url"}),
              Dated = Table.Sort(Chosen, {"date", Order.Ascending})
            in
              Dated
            """"),
    ];
}
