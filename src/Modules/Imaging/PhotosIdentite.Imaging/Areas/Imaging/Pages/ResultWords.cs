using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Web;

/// <summary>What a report's words are made of.</summary>
internal sealed class ResultWords(IStringLocalizer<ResultTexts> texts, MeasureWords measures, IDocumentRules rules)
{
    public IStringLocalizer<ResultTexts> Texts => texts;

    public MeasureWords Measures => measures;

    public ResultView View(StoredCheck check) => new(check, rules.Find(check.Report.Document), this);
}
