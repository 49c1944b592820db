using ArchUnitNET.Fluent;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace PhotosIdentite.ArchitectureTests;

/// <summary>Each rule is written once, checked on every module, and shown to fail on a canary.</summary>
internal static class Rules
{
    private const string Techniques =
        @"^(Microsoft\.(EntityFrameworkCore|AspNetCore)|Npgsql|Rebus|Quartz|ImageMagick|OpenCvSharp|SkiaSharp|Amazon|MailKit|MimeKit|PhotosIdentite\.Platform)(\.|$)";

    public static IArchRule DomainIsPure(string module) =>
        In(Layer(module, "Domain"))
            .Should().NotDependOnAny(Known(Layer(module, "(Application|Infrastructure|Web)")))
            .AndShould().NotDependOnAny(Known(Techniques))
            .Because("the domain must be readable and testable on its own")
            .WithoutRequiringPositiveResults();

    public static IArchRule ApplicationKnowsNoTechnique(string module) =>
        In(Layer(module, "Application"))
            .Should().NotDependOnAny(Known(Layer(module, "(Infrastructure|Web)")))
            .AndShould().NotDependOnAny(Known(Techniques))
            .Because("a use case states what happens, not how it is stored or shown")
            .WithoutRequiringPositiveResults();

    public static IArchRule OtherModulesAreKnownByContract(string module) =>
        In($@"^PhotosIdentite\.{module}(\.|$)")
            .Should().NotDependOnAny(Known($@"^PhotosIdentite\.(?!({module}|SharedKernel|Platform)\b)\w+(\.(?!Contracts\b)|$)"))
            .Because("a module may change anything but its contract");

    public static IArchRule OnlyTheDoorsArePublic(string module) =>
        In($@"^PhotosIdentite\.{module}(\.(?!Contracts\b)|$)")
            .And().DoNotHaveName($"{module}Module")
            .And().DoNotHaveNameMatching("^(Init|Areas_.*|__.*)$") // made by dotnet-ef and by Razor
            .Should().NotBePublic()
            .Because($"{module}Module and {module}.Contracts are the only doors");

    private static string Layer(string module, string layer) => $@"^PhotosIdentite\.{module}\.{layer}(\.|$)";

    private static GivenTypesConjunction In(string pattern) => Types().That().ResideInNamespaceMatching(pattern);

    private static GivenTypesConjunction Known(string pattern) =>
        Types(includeReferenced: true).That().ResideInNamespaceMatching(pattern);
}
