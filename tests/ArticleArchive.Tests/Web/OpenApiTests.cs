using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleArchive.Tests.Web;

public sealed class OpenApiTests(SiteFixture site)
{
    private const string Description = "/api/openapi.json";

    [Fact]
    public async Task The_description_has_every_route_of_the_API_and_no_other()
    {
        var paths = (await DescriptionAsync())["paths"].ShouldNotBeNull().AsObject().Select(path => path.Key);

        paths.ShouldBe(Routes(), ignoreOrder: true);
    }

    [Fact]
    public async Task Every_operation_says_what_it_is_for_and_what_comes_back()
    {
        foreach (var (path, item) in (await DescriptionAsync())["paths"].ShouldNotBeNull().AsObject())
        {
            item.ShouldNotBeNull().AsObject().Select(operation => operation.Key).ShouldBe(path switch { "/api/check" => ["get", "post"], "/api/check/draft" => ["post"], _ => ["get"] }, path);
            foreach (var (_, operation) in item.AsObject())
                SaysWhatItIsFor(path, operation.ShouldNotBeNull());
        }
    }

    [Fact]
    public async Task The_parameters_of_the_search_are_those_of_the_design()
    {
        var parameters = (await DescriptionAsync()).At("paths", "/api/search", "get", "parameters").Items();

        parameters.ShouldNotBeNull().Select(parameter => parameter.At("name").Text()).ShouldBe(["q", "in", "by", "topic", "source", "year", "within", "from", "to", "sort", "page"]);
    }

    [Fact]
    public async Task The_kinds_of_passages_are_those_of_the_design()
    {
        var kind = (await DescriptionAsync()).At("components", "schemas", "PassageKind");

        kind.At("enum").Items().Select(value => value.Text()).ShouldBe(["headline", "standfirst", "paragraph", "heading", "item", "quotation", "caption", "table"]);
    }

    [Theory]
    [InlineData("PassageAnswer", "url")]
    [InlineData("SearchAnswer", "citeUrl")]
    [InlineData("UtteranceAnswer", "id")]
    [InlineData("TextSelector", "exact")]
    public async Task A_member_that_is_left_out_where_it_is_null_is_never_null(string schema, string member) =>
        (await DescriptionAsync()).At("components", "schemas", schema, "properties", member, "type").Text().ShouldBe("string");

    private static void SaysWhatItIsFor(string path, JsonNode operation)
    {
        operation.At("operationId").Text().ShouldNotBeNullOrEmpty(path);
        operation.At("summary").Text().ShouldNotBeNullOrEmpty(path);
        operation.At("description").Text().ShouldNotBeNullOrEmpty(path);
        operation.At("responses", "200", "content", "application/json", "schema").ShouldNotBeNull(path);
        (operation.At("responses", "404") is not null).ShouldBe(path.Contains('{', StringComparison.Ordinal), path);
        foreach (var parameter in operation.At("parameters")?.AsArray() ?? [])
            parameter.At("description").Text().ShouldNotBeNullOrEmpty($"{path} {parameter.At("name").Text()}");
    }

    private IEnumerable<string> Routes() =>
        site.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/'))
            .Where(route => route.StartsWith("/api/", StringComparison.Ordinal) && route != Description)
            .Distinct();

    private Task<JsonNode> DescriptionAsync() => site.JsonAsync(Description);
}
