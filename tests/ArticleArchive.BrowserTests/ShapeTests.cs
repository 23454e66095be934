using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleArchive.BrowserTests;

public sealed class ShapeTests(BrowserSite site)
{
    private static ViewportSize Phone => new() { Width = 390, Height = 844 };

    [Theory]
    [MemberData(nameof(SitePages.Rows), MemberType = typeof(SitePages))]
    public async Task Every_page_fits_fingers_a_small_phone_letters_of_any_size_and_paper(string address)
    {
        await using var tab = await site.OpenAsync(address, new() { ViewportSize = Phone, HasTouch = true, IsMobile = true });

        // WCAG 2.2, 2.5.8, asks for 24; links inside a sentence are excepted.
        var small = await tab.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), textarea')]
              .filter(e => e.checkVisibility() && !e.closest('.skip'))
              .filter(e => getComputedStyle(e).display !== 'inline' || e.closest('.masthead, .meta, .byline, .in-articles, .in-context, .numbers td, .speakers th, .prose dt, .page li, h2, h3, h4'))
              .filter(e => { const box = e.getBoundingClientRect(); return box.height < 31.9 || box.width < 23.9; })
              .map(e => `${e.outerHTML.slice(0, 90)} ${Math.round(e.getBoundingClientRect().width)}x${Math.round(e.getBoundingClientRect().height)}`)
            """);
        await tab.Page.SetViewportSizeAsync(320, 568);
        var onSmallPhone = await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        await tab.Page.SetViewportSizeAsync(320, 256);
        var barsAtFourTimesTheSize = await tab.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('body *')]
              .filter(e => ['sticky', 'fixed'].includes(getComputedStyle(e).position) && e.checkVisibility({ visibilityProperty: true }))
              .map(e => e.outerHTML.slice(0, 90))
            """);
        await tab.Page.SetViewportSizeAsync(640, 900);
        await tab.Page.EvaluateAsync("document.documentElement.style.fontSize = '212.5%'");
        var withLargeLetters = await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        await tab.Page.EvaluateAsync("document.documentElement.style.fontSize = ''");
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var onPaper = await tab.Page.EvaluateAsync<double>("Math.max(...[...document.querySelectorAll('main *')].filter(e => e.checkVisibility()).map(e => e.getBoundingClientRect().right))");

        small.ShouldBeEmpty();
        barsAtFourTimesTheSize.ShouldBeEmpty();
        onPaper.ShouldBeInRange(580, 641);
        await Expect(tab.Page.Locator(".print-only")).ToContainTextAsync(new Regex(@"Printed from http://\S+ on \d{1,2} \w+ \d{4}"));
        (onSmallPhone, withLargeLetters).ShouldBe((320, 640));
    }

    [Theory]
    [InlineData("/compare?a=ferry&b=quay", ".numbers td.figure", "The Coastal Post and Harbour Gazette of the North")]
    [InlineData("/searches?q=ferry%0AtheferrywithoutanameoranumberthatnobodyhaseverseenontheriverbutJane", ".search-table td:nth-child(2)", "theferrywithout")]
    [InlineData("/search?q=the&view=time", ".periods :is(th, td)", "Periods:")]
    public async Task Numbers_are_in_view_on_a_small_phone_however_long_a_name_or_a_word_is(string address, string numbers, string name)
    {
        await using var tab = await site.OpenAsync(address, new() { ViewportSize = new() { Width = 320, Height = 568 } });

        var farthest = await tab.Page.EvaluateAsync<double>("numbers => Math.max(...[...document.querySelectorAll(numbers)].map(cell => cell.getBoundingClientRect().right))", numbers);

        await Expect(tab.Page.GetByText(name).First).ToBeVisibleAsync();
        farthest.ShouldBeLessThanOrEqualTo(320);
    }

    [Fact]
    public async Task On_paper_a_byline_does_not_offer_to_cite()
    {
        await using var tab = await site.OpenAsync(SitePages.Article, new() { ViewportSize = Phone });

        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(tab.Page.Locator(".byline")).ToBeVisibleAsync();
        await Expect(tab.Page.Locator(".byline a[href='#cite']")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("/search?q=count", 1280, 300)]
    [InlineData("/search?q=count", 390, 350)]
    [InlineData("/search?q=count&by=Ruth+Vane&in=quote", 1280, 300)]
    [InlineData("/search?q=count&by=Ruth+Vane&in=quote", 390, 350)]
    public async Task The_first_result_begins_near_the_top_of_the_page(string address, int width, int most)
    {
        await using var tab = await site.OpenAsync(address, new() { ViewportSize = new() { Width = width, Height = 844 }, HasTouch = width < 500 });

        (await tab.Page.EvaluateAsync<double>("document.querySelector('.result').getBoundingClientRect().top")).ShouldBeLessThan(most);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(359)]
    [InlineData(360)]
    [InlineData(375)]
    [InlineData(388)]
    [InlineData(390)]
    public async Task The_masthead_of_a_phone_is_one_row_and_none_of_its_links_is_cut_off(int width)
    {
        await using var tab = await site.OpenAsync("/search?q=count", new() { ViewportSize = new() { Width = width, Height = 700 } });

        (await tab.Page.EvaluateAsync<double>("document.querySelector('.masthead').getBoundingClientRect().height")).ShouldBeLessThan(60);
        (await tab.Page.EvaluateAsync<int>("(nav => nav.scrollWidth - nav.clientWidth)(document.querySelector('.masthead-nav'))")).ShouldBe(0);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(390)]
    public async Task Every_number_of_the_words_of_a_search_is_in_view_on_a_phone(int width)
    {
        await using var tab = await site.OpenAsync("/search?q=the&view=words", new() { ViewportSize = new() { Width = width, Height = 844 } });

        (await tab.Page.EvaluateAsync<double>("Math.max(...[...document.querySelectorAll('.numbers td')].map(cell => cell.getBoundingClientRect().right))")).ShouldBeLessThanOrEqualTo(width);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/speakers")]
    [InlineData("/speakers/ruth-vane")]
    [InlineData("/updates")]
    [InlineData("/help/search")]
    [InlineData("/about")]
    public async Task Every_page_has_the_left_edge_of_the_masthead(string address)
    {
        await using var tab = await site.OpenAsync(address, new() { ViewportSize = new() { Width = 1280, Height = 900 } });

        (await tab.Page.EvaluateAsync<double>("document.querySelector('h1').getBoundingClientRect().left - document.querySelector('.masthead-name').getBoundingClientRect().left")).ShouldBe(0);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_quotation_stands_out_from_the_text_and_from_the_paper(ColorScheme scheme)
    {
        await using var tab = await site.OpenAsync(SitePages.Article, new() { ColorScheme = scheme });

        var contrasts = await tab.Page.EvaluateAsync<double[]>("""
            () => {
              const light = colour => colour.match(/[0-9.]+/g).slice(0, 3).map(part => part / 255).map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
              const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
              const said = light(getComputedStyle(document.querySelector('p .q')).color);
              const page = getComputedStyle(document.body);
              return [contrast(said, light(page.color)), contrast(said, light(page.backgroundColor))];
            }
            """);

        contrasts[0].ShouldBeGreaterThanOrEqualTo(3);
        contrasts[1].ShouldBeGreaterThanOrEqualTo(4.5);
    }

    [Fact]
    public async Task A_name_is_bold_only_where_the_speaker_changes()
    {
        await using var tab = await site.OpenAsync(SitePages.Article, new() { ViewportSize = new() { Width = 1280, Height = 900 } });

        var names = await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.speaker')].map(name => `${name.textContent} ${getComputedStyle(name).fontWeight}`)");

        var before = "";
        foreach (var name in names)
        {
            var speaker = name[..name.LastIndexOf(' ')];
            name.ShouldEndWith(speaker == before ? " 400" : " 600");
            before = speaker;
        }
    }

    [Fact]
    public async Task Whoever_lands_on_a_paragraph_sees_its_headline_source_and_date()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        var id = await tab.Page.Locator(".passage.paragraph").Nth(4).GetAttributeAsync("id");

        await tab.GoAsync("about:blank");
        await tab.GoAsync($"{SitePages.Article}#{id}");

        var headline = await tab.Page.Locator("h1").TextContentAsync();
        await Expect(tab.Page.Locator(".passage:target .tools .of")).ToContainTextAsync(headline.ShouldNotBeNull());
        await Expect(tab.Page.Locator(".passage:target .tools .of")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_line_of_an_article_holds_sixty_to_seventy_five_characters()
    {
        await using var tab = await site.OpenAsync(SitePages.Article, new() { ViewportSize = new() { Width = 1280, Height = 900 } });

        var characters = await tab.Page.EvaluateAsync<double>("""
            () => {
              const paragraph = [...document.querySelectorAll('.paragraph > p:not(.tools)')].sort((a, b) => b.textContent.length - a.textContent.length)[0];
              const lines = Math.round(paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight));
              return paragraph.textContent.length / (lines - 0.5);
            }
            """);

        characters.ShouldBeInRange(58, 76);
    }

    [Fact]
    public async Task Paragraphs_begin_at_one_line_whoever_speaks_in_them()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);

        var edges = await tab.Page.EvaluateAsync<double[]>("[...new Set([...document.querySelectorAll('.paragraph > p:not(.tools, .steps)')].map(p => p.getBoundingClientRect().left))]");

        edges.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(ColorScheme.Light, "rgb(253, 252, 248)")]
    [InlineData(ColorScheme.Dark, "rgb(23, 22, 20)")]
    public async Task The_page_is_light_or_dark_as_the_reader_has_it(ColorScheme scheme, string paper)
    {
        await using var tab = await site.OpenAsync(SitePages.Article, new() { ColorScheme = scheme });

        await Expect(tab.Page.Locator("body")).ToHaveCSSAsync("background-color", paper);
    }

    [Fact]
    public async Task On_paper_the_text_takes_the_sheet_and_the_speaker_stands_beside_it()
    {
        await using var tab = await site.OpenAsync(SitePages.Article, new() { ViewportSize = new() { Width = 643, Height = 900 } });

        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var (text, speaker) = (await tab.Page.Locator(".passage.speech > p").First.BoundingBoxAsync(), await tab.Page.Locator(".labels").First.BoundingBoxAsync());
        (text.ShouldNotBeNull().X + text.Width).ShouldBeLessThan(speaker.ShouldNotBeNull().X);
        (speaker.X + speaker.Width).ShouldBeInRange(635, 643);
    }

    [Theory]
    [InlineData(1280, Media.Screen)]
    [InlineData(643, Media.Print)]
    public async Task A_label_ends_before_the_next_paragraph_begins(int width, Media media)
    {
        await using var tab = await site.OpenAsync(SitePages.Article, new() { ViewportSize = new() { Width = width, Height = 900 } });
        await tab.Page.EmulateMediaAsync(new() { Media = media });

        // The notes that explain an attribution are opened: the labels are then higher than their paragraphs.
        var gaps = await tab.Page.EvaluateAsync<double[]>("""
            () => {
              document.querySelectorAll('.labels details').forEach(note => note.open = true);
              const passages = [...document.querySelectorAll('.passage')];
              return passages.slice(0, -1).flatMap((passage, i) => [...passage.querySelectorAll('.labels')]
                .map(labels => passages[i + 1].querySelector('[data-passage]').getBoundingClientRect().top - labels.getBoundingClientRect().bottom));
            }
            """);

        gaps.ShouldNotBeEmpty();
        gaps.Min().ShouldBeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public async Task The_filters_begin_level_with_the_first_result()
    {
        await using var tab = await site.OpenAsync("/search?q=count", new() { ViewportSize = new() { Width = 1280, Height = 900 } });

        var tops = await tab.Page.EvaluateAsync<double[]>(
            "['.results > ol h3, .results > svg', '.facets > h2'].map(part => document.querySelector(part).getBoundingClientRect().top)");

        (tops[1] - tops[0]).ShouldBeInRange(-2, 2);
    }

    [Fact]
    public async Task Printed_results_have_their_matches_underlined_and_nothing_to_open()
    {
        await using var tab = await site.OpenAsync("/search?q=%22We+count+it+when+it+goes%22");
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(tab.Page.Locator(".result mark").First).ToHaveCSSAsync("text-decoration-line", "underline");
        await Expect(tab.Page.Locator("summary:visible, .cite-search:visible, a[data-cites]:visible, .to-facets:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task In_print_the_text_and_its_numbers_stay_and_the_controls_go()
    {
        await using var tab = await site.OpenAsync(SitePages.Lit);

        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(tab.Page.Locator("a.number").First).ToBeVisibleAsync();
        await Expect(tab.Page.Locator(".speaker").First).ToBeVisibleAsync();
        await Expect(tab.Page.GetByText($"Printed from {site.Address}articles/{LongReport.Slug}")).ToBeVisibleAsync();
        await Expect(tab.Page.Locator(".print-only")).ToContainTextAsync(new Regex(@" on \d{1,2} \w+ \d{4}"));
        foreach (var control in new[] { ".hit-bar", ".masthead nav", ".search-box", ".skip", ".footer", ".neighbours", ".tools", ".citing", "summary:text('stored')", ".screen-only" })
            await Expect(tab.Page.Locator($"{control}:visible")).ToHaveCountAsync(0);
        await Expect(tab.Page.Locator("mark").First).ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
    }
}
