using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.xUnitV3;

namespace PhotosIdentite.ArchitectureTests;

public sealed class ModuleRules
{
    public static TheoryData<string> Modules => Solution.Modules;

    [Fact]
    public void Are_checked_on_five_modules() =>
        Assert.Equal(["Advertising", "Identity", "Imaging", "Orders", "Privacy"], Solution.ModuleNames);

    [Theory, MemberData(nameof(Modules))]
    public void Domain_is_pure(string module) => Holds(Rules.DomainIsPure(module));

    [Theory, MemberData(nameof(Modules))]
    public void Application_knows_no_technique(string module) => Holds(Rules.ApplicationKnowsNoTechnique(module));

    [Theory, MemberData(nameof(Modules))]
    public void Other_modules_are_known_by_contract(string module) => Holds(Rules.OtherModulesAreKnownByContract(module));

    [Theory, MemberData(nameof(Modules))]
    public void Only_the_doors_are_public(string module) => Holds(Rules.OnlyTheDoorsArePublic(module));

    [Fact]
    public void Every_rule_bites()
    {
        Assert.Equal(["DomainKnowsItsDatabase", "DomainKnowsItsUseCase"], Caught(Rules.DomainIsPure));
        Assert.Equal(["UseCaseKnowsItsDatabase", "UseCaseKnowsItsPage"], Caught(Rules.ApplicationKnowsNoTechnique));
        Assert.Equal(["PageKnowsAnotherModule"], Caught(Rules.OtherModulesAreKnownByContract));
        Assert.Equal(["PageOpenToAll"], Caught(Rules.OnlyTheDoorsArePublic));
    }

    private static IEnumerable<string> Caught(Func<string, IArchRule> rule) =>
        rule("Canary").Evaluate(Solution.WithCanary).Where(r => !r.Passed).Select(r => ((IType)r.EvaluatedObject).Name).Order();

    private static void Holds(IArchRule rule) => rule.Check(Solution.Architecture);
}
