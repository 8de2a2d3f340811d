import type { Messages } from "../en/index.ts";
import { PRODUCT } from "../../../../src/core/model/product.ts";

export const method: Messages["method"] = {
  title: "Cómo se evalúa",
  intro: {
    promise:
      "En los informes sobre incidentes (post-mortems) se promete hacer algo. Cada compromiso que se encuentra en un informe se sigue en un único ticket público.",
    sources:
      "Los datos proceden de tickets públicos y del historial de git de los informes. Nadie decide el estado de un compromiso: lo determina la primera de las reglas siguientes que se cumple.",
    firstDate:
      "La primera fecha límite de un compromiso nunca cambia. Aplazar la fecha cambia cuándo vence el compromiso, pero no si se cumplió a tiempo.",
    noPercentage:
      "No hay un porcentaje global: cada cifra se muestra con su total. Los compromisos retirados o sin fecha límite cuentan en todos los totales.",
  },
  states: "Estados",
  rule: "Regla (se aplica la primera que se cumple)",
  rules: {
    overdue: "Abierto; han pasado la fecha límite actual y el periodo de gracia.",
    removed: "Abierto; su línea o todo el informe se eliminó sin explicación.",
    rescheduled: "Abierto; la primera fecha límite ya pasó, pero la actual es posterior y no ha vencido.",
    due_soon: "Abierto; la fecha límite está cerca, o ya pasó pero sigue en el periodo de gracia.",
    unproven: "Cerrado como completado o marcado en el informe, pero sin pruebas públicas.",
    not_due: "Abierto; vence más adelante.",
    undated: "Abierto y sin fecha límite. Cuenta en todos los totales.",
    kept: "Hecho y con pruebas, a más tardar en la primera fecha límite, si la tenía.",
    kept_late: "Hecho y con pruebas, pero después de la primera fecha límite, aunque esta se aplazara.",
    already_done: "Ya estaba hecho cuando se prometió. No cuenta ni como cumplido ni como cumplido a tiempo.",
    withdrawn: "Cerrado como no planificado o retirado en el informe. Cuenta en todos los totales.",
    replaced: "Cerrado como duplicado o sustituido por otro compromiso en el informe.",
  },
  evidence: "Qué cuenta como prueba",
  evidenceRules: [
    "una pull request fusionada, o un commit, que cerró el ticket;",
    "el ticket o la pull request que el informe indica para el seguimiento del compromiso, una vez completado o fusionada;",
    "un enlace junto a la casilla marcada en el informe;",
    "un comentario «Evidence: https://…» de alguien con permiso de escritura en el repositorio.",
  ],
  bots: "Si un bot o alguien sin permiso de escritura cierra un ticket, el compromiso sigue contando como abierto, salvo que lo haya cerrado una pull request, un commit o un ticket de seguimiento, o que el punto esté marcado en el informe.",
  dates: "Fechas y zonas horarias",
  datesText:
    "Un compromiso vence al final del día en su propia zona horaria, que se fijó al empezar el seguimiento. Las fechas se muestran con esa zona.",
  untracked: "Qué no se sigue",
  untrackedRows: {
    before_since: "compromisos de informes publicados antes de empezar el seguimiento",
    ignored: "puntos que sus autores excluyeron del seguimiento",
    hints: "frases que parecen compromisos, fuera de las secciones que se analizan",
  },
  untrackedText:
    "Los compromisos asumidos en otros lugares, por ejemplo en charlas, en tickets o en otras páginas, no se siguen.",
  unknown: "se desconoce",
  settings: "Configuración",
  settingsText: "Cada repositorio tiene su propia configuración, registrada en su última ejecución.",
  repository: "Repositorio",
  warn: "Vence pronto (días antes)",
  grace: "Periodo de gracia (días)",
  proof: "Pruebas obligatorias",
  yes: "sí",
  no: "no",
  age: "Antigüedad de los datos",
  ageText: (minutes, snapshot, hours) =>
    `Los datos se señalan como antiguos ${minutes} minutos después de que un servidor los lea de GitHub, o ${snapshot} horas después de que una ejecución los guarde en una instantánea. Tras ${hours} horas sin lecturas, o sin ejecuciones de la Action, el resultado es «desconocido».`,
  check: "Cómo comprobarlo",
  checkText: [
    "Cada compromiso enlaza con su línea en el informe y con su ticket. GitHub conserva el historial de ambos.",
    `En un clon del repositorio, \`${PRODUCT.npx} verify\` reconstruye cada historial a partir de git y enumera todas las diferencias con los tickets.`,
    "Todo lo que se muestra aquí también está disponible en JSON y CSV.",
  ],
};
